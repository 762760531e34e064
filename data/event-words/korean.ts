/** Korean: stems of two syllables and more; particles follow them. */
export const KOREAN = `
congratulat: 축하 축전
elect: 당선 선거 대선 총선 재선 선출
vote: 투표 유권자 득표 개표
president: 대통령
minister: 장관 총리 외무상
government: 정부 내각
parliament: 의회 국회 상원 하원
win: 승리 우승 압승 이겼
lose: 패배 낙선 참패
campaign: 유세 후보 선거운동
resign: 사임 사퇴 사의
appoint: 임명 지명 발탁
dismiss: 해임 경질 파면
arrest: 체포 구속 구금 검거
charge: 기소 혐의 검찰
trial: 재판 법원 판사 법정
sentence: 징역 선고 교도소 수감 유죄
police: 경찰
kill: 살해 살인 피살
die: 사망 숨졌 숨진 별세 희생자
wound: 부상 다쳤 중상
shoot: 총격 총기 사격 총에
attack: 공격 습격 공습 테러 암살 피습
bomb: 폭탄 폭발 폭격
fire: 화재 산불
earthquake: 지진
flood: 홍수 태풍 폭우 허리케인
crash: 추락 충돌 사고
aircraft: 항공기 비행기 여객기 전투기
tanker: 급유 유조
airline: 항공사 공항 항공편
ship: 선박 여객선 화물선 어선
train: 열차 철도 기차
hospital: 병원 환자
virus: 바이러스 백신 감염 전염병
war: 전쟁 분쟁 교전
army: 군대 군인 병사 병력 육군
missile: 미사일 로켓 드론 무인기
nuclear: 핵무기 핵실험 원자력 원전 비핵화
peace: 평화 휴전 종전
talk: 협상 회담 대화
agreement: 협정 합의 조약 협약
sanction: 제재
border: 국경
refugee: 난민 이민자 이주민 망명
protest: 시위 집회 항의
strike: 파업 노조
company: 회사 기업 업체
share: 주식 주가 증시 증권
bank: 은행 금리 대출 통화정책 금융
price: 물가 가격 인플레
tax: 세금 예산 관세 감세
job: 일자리 고용 해고 근로자 노동자
contract: 계약 수주
sell: 판매 매각
buy: 인수 매입 합병 구매
launch: 출시 공개했 발매
build: 건설 건축 착공
factory: 공장 생산
oil: 석유 원유 가스 에너지
climate: 기후 온난화 탄소
school: 학교 학생 교사 대학
child: 어린이 아동 소년 소녀 아기
church: 교회 교황 성당
match: 결승 챔피언 대회
team: 선수 감독 코치 축구팀
film: 영화 배우
music: 음악 노래 가수 앨범 콘서트
award: 수상 시상 노벨
praise: 칭찬 찬사 용감 용기 호평
criticis: 비판 비난 규탄
accuse: 고발 고소
deny: 부인 부정 반박 일축
threat: 위협 경고 협박
promise: 약속 공약
apolog: 사과했 사과하 사죄
visit: 방문 방북 방러 방미 방중
meet: 만남 만났 정상회의 정상회담 회동
call: 통화 전화
letter: 서한 편지 친서 전보 메시지
speech: 연설 발언
interview: 인터뷰 기자 회견 기자회견
forum: 포럼 회의 토론
ready: 준비 용의
contact: 관계 접촉 연락
trust: 신뢰 신임
shame: 수치 부끄러
attention: 관심 주목
leader: 지도자 수장
west: 서방 서구
spokesman: 대변인
report: 보도 언론 소문
help: 지원 원조 도움
law: 법안 법률 금지 개혁
scandal: 스캔들 부패 뇌물 비리
investigat: 수사 조사
delay: 지연 연기했 연기하 연기됐
record: 상승 증가 급등
fall: 하락 감소 급락 삭감
crisis: 위기 침체
`;
