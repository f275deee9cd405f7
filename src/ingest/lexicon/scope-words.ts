/** Groups of people that are fewer than all who helped. */
export const OF_WHOM =
  /^(?:机关|在职|青年|党员|团员|团干部|学生|大学生|中学生|研究生|巾帼|妇女|女性|退役|退休|老兵|老党员|五老|社区|驻村|下沉|企业|职工|少年|少先队|红领巾|医护|医务|医生|护士|高校|师生|骨干|专业|党团员|区级|县级|市级|基层|银龄|老年|教师|教职工|干部|家长|返乡|外籍|残疾人)/;

/** A town, a village or a named firm, school or hospital at the head of a clause, its district left out. */
export const NARROWER =
  /^(?:[\u4e00-\u9fa5]{2,3}区)?([\u4e00-\u9fa5]{2,4}?(?:镇(?![村域区街])|乡(?![风村亲贤愁音情镇土])|街道(?!乡))|[\u4e00-\u9fa5]{2,8}?(?:集团|公司|大学|学院|医院|中学|小学)(?:(?:附属|第[一二三四五六七八九十])[\u4e00-\u9fa5]{0,4}(?:医院|中学|小学|学院))?)(?!级)/;

/** No proper name: what each, all or some of them do, or a common noun. */
export const NO_NARROWER =
  /^[各全本该我每这那某几多\d]|[一二三四五六七八九十百千万两几余多来][名个家支位处所](?!镇|乡|街道|村)|[各个的了和与及等向到在为对给由从]|^(?:城市|城区|城乡|辖区|街区|驻区|驻地|当地|附近|周边|有关|相关|所属|下属|爱心|物业|外卖|快递|环卫|保洁|保安|市属|区属|民营|国有|沿街|重点|老年|儿童|希望|中心|社区|校外|公立|民办|组织|走进|来到|联合|邀请|深入|依托|覆盖|支援|推动|带领)/;

/** The sentence speaks of the whole district again. */
export const WHOLE =
  /^(?:合计|总计|共计)|[全我本][区市县州旗]|各(?:街道|镇|乡|街乡|镇街|单位)|\d+个(?:街道|镇|乡|街乡|镇街|街镇|乡镇)/;

/** Names that begin with a word of grammar (和平里, 向阳, 对外经贸). */
export const NAME_START = /^(?:和平|和义|和谐|向阳|对外)/;

/** Words for those who help. */
export const HELPERS =
  /志愿者|义工|党员|团员|干部|职工|员工|青年|师生|学生|学子|老兵|军人|教师|队员|医护|医务|医生|护士|骨干|家长/;

/** What may stand before a body at the head of a clause. */
export const BEFORE_BODY = /^(?:其中|此外|同时|随后|日前|近日)/;

/** A district that is named with its town or firm. */
export const DISTRICT_OF_BODY = /^[\u4e00-\u9fa5]{2}区(?=.{2})/;
