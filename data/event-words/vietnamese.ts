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
`;
