/** Thai: beginnings of words and of the phrases that they are written together with. */
export const THAI = `
congratulat: แสดงความยินดี ความยินดี ยินดีกับ
elect: เลือกตั้ง ชนะเลือกตั้ง ได้รับเลือก
vote: ลงคะแนน คะแนนเสียง ผู้มีสิทธิ
president: ประธานาธิบดี
minister: รัฐมนตรี นายกรัฐมนตรี
government: รัฐบาล คณะบริหาร
parliament: รัฐสภา วุฒิสภา
win: ชัยชนะ ชนะการ คว้าชัย
lose: พ่ายแพ้ ปราชัย
campaign: หาเสียง ผู้สมัคร
resign: ลาออก
appoint: แต่งตั้ง
dismiss: ปลดออก ไล่ออก
arrest: จับกุม
charge: ตั้งข้อหา อัยการ ฟ้องร้อง
trial: พิจารณาคดี ผู้พิพากษา
sentence: ตัดสินจำคุก จำคุก
police: ตำรวจ
kill: สังหาร ฆาตกรรม
die: เสียชีวิต
wound: บาดเจ็บ
shoot: กราดยิง ยิงปืน
attack: โจมตี ลอบสังหาร
bomb: ระเบิด
fire: ไฟไหม้ เพลิงไหม้
earthquake: แผ่นดินไหว
flood: น้ำท่วม พายุ
crash: อุบัติเหตุ
aircraft: เครื่องบิน เฮลิคอปเตอร์
tanker: เรือบรรทุก
airline: สายการบิน สนามบิน
ship: เรือเฟอร์ เรือรบ
train: รถไฟ
hospital: โรงพยาบาล ผู้ป่วย
virus: ไวรัส วัคซีน ระบาด
war: สงคราม การสู้รบ
army: กองทัพ ทหาร
missile: ขีปนาวุธ โดรน
nuclear: นิวเคลียร์
peace: สันติภาพ หยุดยิง
talk: เจรจา พูดคุย หารือ
agreement: ข้อตกลง สนธิสัญญา
sanction: คว่ำบาตร
border: ชายแดน พรมแดน
refugee: ผู้ลี้ภัย ผู้อพยพ
protest: ประท้วง
strike: นัดหยุดงาน
company: บริษัท
share: ตลาดหุ้น
bank: ธนาคาร ดอกเบี้ย
price: เงินเฟ้อ
tax: ภาษี งบประมาณ
job: คนงาน ว่างงาน ลูกจ้าง
contract: สัญญาจ้าง
sell: ยอดขาย
buy: ควบรวม เข้าซื้อ
launch: เปิดตัว
build: ก่อสร้าง
factory: โรงงาน การผลิต
oil: น้ำมัน พลังงาน
climate: ภูมิอากาศ
school: โรงเรียน นักเรียน นักศึกษา มหาวิทยาลัย
child: เด็กหญิง เด็กชาย
church: โป๊ปฟราน พระสันตะปาปา
match: รอบชิง ทัวร์นาเมนต์ แชมป์
team: นักเตะ ผู้จัดการทีม สโมสร
film: ภาพยนตร์ นักแสดง
music: ดนตรี นักร้อง คอนเสิร์ต
award: รางวัล
praise: ชื่นชม กล้าหาญ คนกล้า
criticis: วิพากษ์ ประณาม
accuse: กล่าวหา
deny: ปฏิเสธ
threat: ข่มขู่ เตือนว่า
promise: ให้สัญญา ให้คำมั่น
apolog: ขอโทษ
visit: การเยือน เดินทางเยือน
meet: พบปะ ประชุมสุดยอด
call: โทรศัพท์
letter: จดหมาย โทรเลข ส่งสาร
speech: สุนทรพจน์ ปราศรัย
interview: สัมภาษณ์ ผู้สื่อข่าว แถลงข่าว
forum: ที่ประชุม การประชุม ฟอรัม
ready: พร้อมที่จะ พร้อมพูด พร้อมเจรจา พร้อมทำงาน
contact: ความสัมพันธ์ ติดต่อ
trust: ไว้วางใจ เชื่อมั่น
shame: น่าอาย น่าละอาย
attention: ความสนใจ สมควรได้
leader: ผู้นำ
west: ตะวันตก
spokesman: โฆษก
report: สื่อมวลชน ข่าวลือ
help: ช่วยเหลือ สนับสนุน
law: กฎหมาย ปฏิรูป
scandal: อื้อฉาว ทุจริต สินบน
investigat: สอบสวน
delay: เลื่อนออก ล่าช้า
record: สถิติใหม่ เพิ่มขึ้น
fall: ลดลง ร่วงลง
crisis: วิกฤต
`;
