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
behave: 행동 행실
impress: 인상적 감명
man: 남성 남자
woman: 여성 여자
parent: 부모 아버지 어머니 엄마 아빠
sibling: 형제 자매 여동생 남동생
wife: 아내 남편 결혼 이혼
friend: 친구
enemy: 적대
neighbour: 이웃 인접
fear: 두려 공포 무서
hope: 희망 낙관
anger: 분노 격분
joy: 기쁨 기쁘 환호
grief: 애도 슬픔
shock: 충격 놀라 놀란 경악
love: 사랑
hate: 증오 혐오
laugh: 웃음 농담 웃었
weep: 눈물 울었 울음 오열
wait: 기다
return: 귀국 복귀 귀환 돌아왔 돌아온
leave: 떠나 떠난 떠났 탈퇴
persecute: 박해 괴롭 따돌림
block: 저지 봉쇄 방해 차단
secret: 비밀 기밀 은폐 숨긴
silence: 침묵
answer: 답변 대답 응답
question: 질문 의문
invite: 초청 초대장
refuse: 거부 거절
decide: 결정 결단
plan: 계획
try: 시도
fail: 실패
mistake: 실수 오류 잘못
truth: 진실 진상
lie: 거짓
innocent: 무죄 무고 결백
responsible: 책임
duty: 의무
rights: 권리 인권
freedom: 자유 해방
justice: 정의로
power: 강력
strong: 강한 강인 튼튼
weak: 약한 약화 약점 취약
danger: 위험
safety: 안전 보호 안보
rescue: 구조대 구출
missing: 실종 사라졌 행방
discover: 발견
destroy: 파괴 초토화
damage: 손상 훼손 파손
repair: 수리 복구 재건
pay: 지불 지급 납부
debt: 부채 채무
rich: 부유 억만장자 갑부 부자
poor: 빈곤 가난
hunger: 굶주 식량 식품 기근
water: 식수 상수도
alcohol: 음주 맥주 알코올 만취 와인
house: 주택 아파트 가옥
road: 도로 고속도로
bridge: 교량 대교
car: 자동차 차량 승용차 운전
town: 도시 도심
village: 마을
farm: 농민 농업 농가 농장
island: 섬나라 섬에서
coast: 해안 해변 연안 해수욕
sea: 바다 해양 해상 해역
river: 강물 호수 하천
dam: 저수지 제방
mountain: 산악 등산 산맥
forest: 산림 나무 삼림
animal: 동물 강아지 고양이 반려견
rain: 호우 강우 장마
snow: 폭설 대설 적설 얼음
winter: 겨울 동계
summer: 여름 하계
night: 심야 자정 야간 한밤
week: 매주
history: 역사
anniversary: 주년 기념일
young: 청년 청소년 젊은
old: 노인 고령 연금 은퇴 어르신
fast: 속도 시속 빠른 빠르
important: 중요 중대
serious: 심각
difficult: 어려 곤란
expensive: 비싼 비싸
beautiful: 아름다 아름답
heat: 폭염 무더위 더위 고온
dark: 어둠 암흑 어두
internet: 인터넷 온라인 웹사이트 누리집
computer: 컴퓨터 소프트웨어
hack: 해킹 해커 사이버
data: 데이터 개인정보
science: 과학 연구
space: 우주 위성
test: 시험 실험 테스트
drug: 마약 필로폰 대마초
medicine: 치료 의약 약물
cancer: 종양 항암 유방암
heart: 심장
birth: 출산 출생 임신 태어
funeral: 장례 안장
memorial: 기념 추모 추념
ceremony: 개막식 시상식 기념식
king: 국왕 여왕 왕실 왕자 공주
flag: 국기 태극기 깃발
people: 시민 국민 인구
crowd: 군중 인파 수천
terror: 극단주의
hostage: 인질 납치
weapon: 무기 소총 흉기
spy: 간첩 스파이 첩보
diplomat: 외교 대사관
ally: 동맹 우방
partner: 파트너
rival: 라이벌 경쟁자 맞수
opposition: 야당 반대 야권
party: 연정 연립
democracy: 민주주의 민주화
dictator: 독재 권위주의
independence: 독립 주권
coup: 쿠데타 반란 반군 봉기
invade: 침공 침략 점령
prisoner: 포로 수감자 죄수
exchange: 교환 맞교환
torture: 학대 구타
rape: 성폭행 강간 성폭력 성추행
racism: 인종 차별
equal: 평등
culture: 문화 박물관 미술
book: 소설 작가 저자
photo: 사진
video: 영상 동영상
television: 방송 텔레비전 라디오
sport: 스포츠 올림픽 체육
goal: 득점 골을
race: 마라톤 레이스
football: 축구
fan: 팬들 관중
tourist: 관광 여행 호텔 휴가
cargo: 화물 컨테이너
port: 항구 항만 부두
crew: 승무원 선장 선원 조종사
passenger: 승객 탑승객
engine: 엔진
defect: 결함 고장
recall: 리콜
customer: 고객 소비자
brand: 브랜드 제품 상품
shop: 매장 상점 마트 가게
profit: 이익 수익 매출 흑자
invest: 투자 펀드
trade: 무역 수출 교역
currency: 환율 달러
bankrupt: 파산
owner: 소유
boss: 사장 대표이사 임원 이사회
founder: 창업 창립 설립자
colleague: 동료
wage: 임금 급여 월급
nurse: 간호사 구급 응급
pollution: 오염 유독
waste: 쓰레기 폐기물
nature: 자연 야생 생태 환경
mine: 광산 탄광 광부 석탄
gold: 금속 철강 금값
harvest: 수확 곡물 농작물
fish: 어업 어민 물고기
meat: 고기 우유 쇠고기 돼지고기
evacuate: 대피
shelter: 대피소 노숙 천막 텐트
alarm: 경보
wall: 장벽 담장 울타리
tunnel: 터널
collapse: 붕괴 무너
sink: 침몰 익사
blood: 혈액 출혈 피를
face: 얼굴
bullet: 총알 총탄
body: 시신 시체
majority: 과반 다수
survey: 여론조사 설문
expert: 전문가 분석가
sign: 서명
document: 문서 서류
evidence: 증거
witness: 목격 증인 증언
lawyer: 변호
appeal: 항소 상고
fine: 벌금 과징금 배상 보상
freed: 석방
suspect: 용의자 피의자
victim: 피해자 생존자
crime: 범죄 범행
theft: 절도 훔친 훔쳐 도난
smuggle: 밀수 밀매 인신매매
massacre: 학살
resettle: 추방 강제이주
indigenous: 원주민
colony: 식민
mediate: 중재
neutral: 중립
concession: 양보 타협
provoke: 도발
isolate: 고립 격리
respect: 존중 존경 존엄
insult: 모욕
mock: 조롱 풍자
thank: 고마 감사합
regret: 후회 유감
welcome: 환영
warm: 따뜻
cool: 추위 한파
transfer: 이적
fee: 수수료 요금
stadium: 경기장 구장
medical: 의료
debut: 데뷔
season: 시즌
monopoly: 독점 경쟁
shareholder: 주주
`;
