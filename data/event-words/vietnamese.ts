/** Vietnamese: two syllables for each word, since one of them, its tones taken off, may be many things. */
export const VIETNAMESE = `
congratulat: chúc-mừng
elect: bầu-cử đắc-cử tranh-cử tái-cử trúng-cử
vote: bỏ-phiếu lá-phiếu cử-tri phiếu-bầu
president: tổng-thống
minister: bộ-trưởng thủ-tướng ngoại-trưởng
government: chính-phủ nội-các chính-quyền
parliament: quốc-hội nghị-viện thượng-viện hạ-viện
win: chiến-thắng thắng-cử giành-thắng thắng-lợi
lose: thất-bại thua-cuộc thất-cử
campaign: chiến-dịch ứng-viên ứng-cử
resign: từ-chức
appoint: bổ-nhiệm đề-cử
dismiss: sa-thải cách-chức miễn-nhiệm
arrest: bắt-giữ bị-bắt
charge: truy-tố khởi-tố công-tố
trial: tòa-án phiên-tòa thẩm-phán xét-xử
sentence: kết-án tù-giam bản-án
police: cảnh-sát công-an
kill: giết-chết sát-hại thiệt-mạng
die: qua-đời tử-vong tử-nạn
wound: bị-thương thương-tích
shoot: nổ-súng xả-súng bắn-chết
attack: tấn-công ám-sát
bomb: đánh-bom vụ-nổ quả-bom
fire: hỏa-hoạn cháy-rừng vụ-cháy
earthquake: động-đất
flood: lũ-lụt bão-lũ cơn-bão
crash: tai-nạn va-chạm
aircraft: máy-bay trực-thăng
tanker: tàu-dầu tàu-chở
airline: hãng-hàng sân-bay
ship: con-tàu chiến-hạm
train: tàu-hỏa đường-sắt
hospital: bệnh-viện bác-sĩ bệnh-nhân
virus: vi-rút vắc-xin đại-dịch dịch-bệnh
war: chiến-tranh cuộc-chiến xung-đột chiến-sự
army: quân-đội binh-sĩ binh-lính
missile: tên-lửa
nuclear: hạt-nhân
peace: hòa-bình ngừng-bắn
talk: đàm-phán đối-thoại nói-chuyện thương-lượng
agreement: thỏa-thuận hiệp-định
sanction: trừng-phạt cấm-vận
border: biên-giới
refugee: tị-nạn di-cư
protest: biểu-tình
strike: đình-công
company: công-ty tập-đoàn doanh-nghiệp
share: cổ-phiếu chứng-khoán
bank: ngân-hàng lãi-suất
price: giá-cả lạm-phát
tax: thuế-quan ngân-sách
job: việc-làm thất-nghiệp
contract: hợp-đồng
sell: doanh-số bán-hàng
buy: mua-lại sáp-nhập thâu-tóm
launch: ra-mắt
build: xây-dựng
factory: nhà-máy sản-xuất
oil: dầu-mỏ dầu-khí khí-đốt năng-lượng
climate: khí-hậu phát-thải
school: trường-học học-sinh sinh-viên đại-học giáo-viên
child: trẻ-em bé-gái bé-trai
church: nhà-thờ giáo-hoàng
match: trận-đấu chung-kết giải-đấu vô-địch
team: đội-bóng cầu-thủ huấn-luyện câu-lạc
film: bộ-phim diễn-viên đạo-diễn điện-ảnh
music: âm-nhạc bài-hát ca-sĩ
award: giải-thưởng trao-giải
praise: ca-ngợi khen-ngợi dũng-cảm can-đảm
criticis: chỉ-trích lên-án
accuse: cáo-buộc tố-cáo
deny: bác-bỏ phủ-nhận bác-tin bác-thông
threat: đe-dọa cảnh-báo
promise: cam-kết hứa-hẹn
apolog: xin-lỗi
visit: chuyến-thăm thăm-chính
meet: cuộc-gặp thượng-đỉnh gặp-gỡ
call: gọi-điện điện-đàm điện-thoại
letter: bức-thư thư-chúc điện-mừng thông-điệp
speech: phát-biểu bài-phát diễn-văn
interview: phỏng-vấn họp-báo phóng-viên nhà-báo
forum: diễn-đàn hội-nghị phiên-họp
ready: sẵn-sàng
contact: quan-hệ liên-lạc tiếp-xúc
trust: tin-tưởng tín-nhiệm lòng-tin
shame: xấu-hổ
attention: chú-ý đáng-được
leader: lãnh-đạo nguyên-thủ
west: phương-tây
spokesman: phát-ngôn
report: truyền-thông tin-đồn
help: viện-trợ giúp-đỡ hỗ-trợ ủng-hộ
law: dự-luật luật-pháp cải-cách lệnh-cấm
scandal: bê-bối tham-nhũng gian-lận hối-lộ
investigat: điều-tra
delay: trì-hoãn hoãn-lại
record: kỷ-lục tăng-trưởng
fall: sụt-giảm giảm-mạnh cắt-giảm
crisis: khủng-hoảng suy-thoái
behave: hành-vi cư-xử ứng-xử
impress: ấn-tượng
man: đàn-ông nam-giới
woman: phụ-nữ nữ-giới
parent: cha-mẹ bố-mẹ phụ-huynh
sibling: anh-trai chị-gái em-trai em-gái
wife: vợ-chồng kết-hôn ly-hôn đám-cưới hôn-nhân
friend: bạn-bè
enemy: thù-địch
neighbour: hàng-xóm láng-giềng
fear: sợ-hãi hoảng-sợ khiếp-sợ
hope: hy-vọng hi-vọng lạc-quan
anger: tức-giận phẫn-nộ giận-dữ bức-xúc
joy: vui-mừng niềm-vui hạnh-phúc ăn-mừng
grief: đau-buồn thương-tiếc đau-xót
shock: gây-sốc bàng-hoàng ngạc-nhiên
love: tình-yêu yêu-thương
hate: căm-ghét căm-hờn ghét-bỏ
laugh: bật-cười tiếng-cười nụ-cười mỉm-cười
weep: nước-mắt bật-khóc khóc-lóc
wait: chờ-đợi
return: trở-về trở-lại quay-về
leave: rời-khỏi rút-khỏi
persecute: bức-hại quấy-rối bắt-nạt đàn-áp
block: ngăn-chặn phong-tỏa cản-trở
secret: tuyệt-mật che-giấu giấu-kín
silence: im-lặng
answer: trả-lời phản-hồi hồi-đáp
question: câu-hỏi thắc-mắc nghi-vấn
invite: khách-mời
refuse: từ-chối khước-từ
decide: quyết-định
plan: kế-hoạch
try: nỗ-lực cố-gắng tìm-cách
mistake: sai-lầm sai-sót nhầm-lẫn lỗi-lầm
truth: sự-thật
lie: nói-dối dối-trá bịa-đặt
guilt: nhận-tội
innocent: oan-sai tha-bổng
responsible: trách-nhiệm
duty: nghĩa-vụ bổn-phận
rights: nhân-quyền quyền-lợi
freedom: giải-phóng
justice: công-lý bất-công
power: hùng-mạnh quyền-lực
strong: mạnh-mẽ sức-mạnh vững-mạnh
weak: suy-yếu điểm-yếu yếu-kém
danger: nguy-hiểm nguy-cơ rủi-ro hiểm-họa
safety: an-toàn bảo-vệ an-ninh
rescue: giải-cứu cứu-hộ cứu-nạn cứu-sống
missing: mất-tích biến-mất
discover: phát-hiện khám-phá
destroy: phá-hủy tàn-phá hủy-hoại
damage: thiệt-hại hư-hỏng hư-hại
repair: sửa-chữa khôi-phục khắc-phục trùng-tu
pay: thanh-toán trả-tiền nộp-tiền
debt: khoản-nợ nợ-nần nợ-xấu
rich: giàu-có tỷ-phú triệu-phú
poor: nghèo-đói người-nghèo hộ-nghèo nghèo-khó
hunger: nạn-đói lương-thực thực-phẩm đói-khát
water: nguồn-nước nước-sạch
alcohol: rượu say-xỉn
house: ngôi-nhà nhà-dân nhà-cửa
road: đường-phố con-đường cao-tốc đường-bộ
bridge: cây-cầu cầu-vượt
car: xe-hơi tài-xế xe-tải
town: thành-phố thị-trấn
village: ngôi-làng dân-làng làng-quê
farm: nông-dân nông-nghiệp nông-trại
island: hòn-đảo quần-đảo
coast: bờ-biển bãi-biển ven-biển
sea: đại-dương vùng-biển trên-biển
river: dòng-sông hồ-nước
dam: đập-thủy con-đập vỡ-đập
mountain: ngọn-núi vùng-núi miền-núi đỉnh-núi leo-núi
forest: khu-rừng cây-xanh lâm-nghiệp
animal: động-vật con-mèo
rain: trận-mưa mưa-giông
snow: tuyết-rơi bão-tuyết băng-tuyết
winter: mùa-đông
summer: mùa-hè dịp-hè
night: ban-đêm nửa-đêm đêm-khuya
week: hàng-tuần
history: lịch-sử thế-kỷ
anniversary: kỷ-niệm
young: thanh-niên giới-trẻ thiếu-niên
old: cao-tuổi nghỉ-hưu lương-hưu
fast: tốc-độ nhanh-chóng tăng-tốc
important: quan-trọng trọng-đại
serious: nghiêm-trọng
difficult: khó-khăn
expensive: giá-cao đắt-tiền
beautiful: xinh-đẹp tươi-đẹp sắc-đẹp
heat: nắng-nóng oi-bức sóng-nhiệt
dark: bóng-tối mất-điện cúp-điện
internet: internet website trực-tuyến trang-web
computer: máy-tính phần-mềm
hack: hacker tin-tặc
data: dữ-liệu
science: khoa-học nghiên-cứu
space: mặt-trăng
test: thử-nghiệm thí-nghiệm xét-nghiệm kiểm-nghiệm
drug: ma-túy heroin cocaine
medicine: thuốc-men điều-trị thuốc-chữa
cancer: ung-thư
heart: trái-tim tim-mạch nhịp-tim
birth: mang-thai chào-đời thai-phụ sinh-nở
funeral: đám-tang chôn-cất mai-táng
memorial: tưởng-niệm tưởng-nhớ
ceremony: buổi-lễ nghi-lễ
king: nữ-hoàng hoàng-gia công-chúa quốc-vương
flag: quốc-kỳ
people: công-dân dân-số cư-dân
crowd: đám-đông hàng-nghìn hàng-ngàn
terror: khủng-bố cực-đoan
hostage: bắt-cóc
weapon: vũ-khí súng-trường hung-khí súng-đạn
spy: gián-điệp điệp-viên
diplomat: ngoại-giao đại-sứ
ally: đồng-minh liên-minh
partner: đối-tác
rival: đối-thủ kình-địch
opposition: đối-lập phản-đối
party: đảng-phái
dictator: độc-tài chuyên-chế
independence: độc-lập chủ-quyền
coup: binh-biến phiến-quân nổi-loạn
invade: xâm-lược chiếm-đóng xâm-chiếm
prisoner: tù-binh phạm-nhân
exchange: trao-đổi hoán-đổi
torture: tra-tấn đánh-đập ngược-đãi bạo-hành
rape: hiếp-dâm cưỡng-hiếp tình-dục xâm-hại
racism: phân-biệt chủng-tộc
equal: bình-đẳng
culture: văn-hóa bảo-tàng
book: cuốn-sách tiểu-thuyết tác-giả
photo: bức-ảnh hình-ảnh nhiếp-ảnh
video: video clip đoạn-phim
television: truyền-hình phát-sóng đài-phát
sport: thể-thao olympic
goal: bàn-thắng ghi-bàn
race: marathon đua-xe cuộc-đua tay-đua đường-đua
football: bóng-đá
fan: khán-giả hâm-mộ
tourist: du-lịch du-khách khách-sạn kỳ-nghỉ
cargo: hàng-hóa container
port: cảng-biển bến-cảng hải-cảng
crew: phi-công thuyền-trưởng thủy-thủ
passenger: hành-khách
defect: trục-trặc khiếm-khuyết hỏng-hóc
recall: triệu-hồi
customer: khách-hàng tiêu-dùng
brand: thương-hiệu nhãn-hiệu sản-phẩm
shop: siêu-thị
profit: lợi-nhuận doanh-thu
invest: nhà-đầu vốn-đầu
trade: thương-mại xuất-khẩu nhập-khẩu
currency: tiền-tệ ngoại-tệ usd
bankrupt: phá-sản
owner: sở-hữu
boss: giám-đốc
founder: sáng-lập
colleague: đồng-nghiệp
wage: tiền-lương mức-lương
nurse: điều-dưỡng cấp-cứu
smoke: khói-đen cột-khói khói-bụi
pollution: ô-nhiễm độc-hại
waste: rác-thải chất-thải
nature: thiên-nhiên môi-trường hoang-dã
mine: khoáng-sản than-đá
gold: vàng-miếng kim-loại giá-vàng
harvest: thu-hoạch mùa-màng lúa-mì
fish: ngư-dân đánh-bắt
meat: thịt-bò thịt-lợn thịt-heo sữa-tươi
evacuate: sơ-tán
shelter: trú-ẩn lều-trại lánh-nạn
alarm: còi-báo báo-động chuông-báo
wall: bức-tường hàng-rào
tunnel: đường-hầm
collapse: sụp-đổ đổ-sập
sink: đuối-nước chết-đuối bị-chìm
blood: chảy-máu hiến-máu
face: khuôn-mặt gương-mặt
body: thi-thể xác-chết
majority: phần-lớn
survey: khảo-sát thăm-dò
sign: ký-kết
document: tài-liệu giấy-tờ
evidence: bằng-chứng
witness: nhân-chứng chứng-kiến
lawyer: luật-sư
appeal: kháng-cáo phúc-thẩm kháng-nghị
fine: phạt-tiền bồi-thường xử-phạt tiền-phạt
freed: phóng-thích
suspect: nghi-phạm
victim: nạn-nhân sống-sót
crime: tội-phạm phạm-tội
theft: trộm-cắp ăn-trộm cướp-giật đánh-cắp
smuggle: buôn-lậu buôn-người
massacre: thảm-sát diệt-chủng
resettle: trục-xuất tái-định
indigenous: thổ-dân bộ-lạc bộ-tộc
colony: thực-dân
mediate: hòa-giải trung-gian
neutral: trung-lập
concession: nhượng-bộ thỏa-hiệp
provoke: khiêu-khích leo-thang kích-động
isolate: cách-ly
respect: tôn-trọng kính-trọng nhân-phẩm
insult: xúc-phạm lăng-mạ sỉ-nhục
mock: chế-giễu nhạo-báng chế-nhạo
thank: cảm-ơn biết-ơn
regret: hối-hận hối-tiếc tiếc-nuối
welcome: chào-đón chào-mừng hoan-nghênh
warm: ấm-áp
cool: giá-rét rét-đậm lạnh-giá
transfer: chuyển-nhượng
fee: lệ-phí
stadium: sân-vận
medical: y-tế
season: mùa-giải
monopoly: độc-quyền cạnh-tranh
`;
