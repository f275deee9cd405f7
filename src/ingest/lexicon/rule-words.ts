// Words of rules, quotas, prices and exchanges; asked by `judge/rule.ts`.

export const DUTY =
  /应当|应该|必须|不得|原则上|不准|规定|要求|标准|考核|评分|方可|上限|下限|章程|修订|村规民约|公约|办法|细则|招募条件|报名条件/;
/** What has to be reached has not been. */
export const MUST = /(?:须|应|必须|需要?|不得)(?:达到?|保持|完成|占|为|在|有)[^,]{0,4}$/;
export const FORESEEN = /[预拟计]|力争/;
/** Conditions that follow the number. */
export const CONDITION =
  /^[^,。;]{0,8}(?:方可|才可|可(?:依次)?申请|即可|可评|可获)|^的[^,。;]{0,10},?(?:方可|即可|可以?(?=[申认获享评优凭领兑])|予以|给予|授予|颁发)/;
export const REACHED = /满|以上|累计|达/;
export const LIMIT = /不[少低小超高多大][于过]|不得|至少|至多|最多|最少|以内|以下|之内|以上/;
export const FLOOR = /不[少低小超高多大][于过]|至少|至多|(?<![单当一][日天月次])最多|最少|以内/;
export const CEILING = /不[超高大][过于]|不得|以内|以下/;
export const EACH =
  /每(?![当逢每])[\u4e00-\u9fa5]|各[\u4e00-\u9fa5]{1,6}(?:上报|推荐|报送|选送|申报|限报)|人均|户均|同一(?:单位|人|家|户|个)|单个/;
/** What is exchanged for points or hours, and what a person earns by taking part. */
export const EXCHANGE =
  /每(?:低|高|下降|减少|少|多|增加|缺|参加|参与|服务|迟到|违反|发现|出现|逾期|满|完成|提供|捐|献|投放|交|答对|推荐|增加|得)[\u4e00-\u9fa5]{0,4}$|(?:(?<![装写坐站挂堆种贴铺住])满(?!意|足|怀|载|员|洲|族)|可|能|即可|就能|可以)(?:兑)?[换抵领]?[\u4e00-\u9fa5]{0,8}$|\d(?:个?小时|分|枚|次)[^,。\d]{0,4}(?:兑换[^,。]{0,4}|[存记积换得计奖])$|满\d+元?[^,。]{0,2}[赠送减返免][^,。]{0,6}$|每次[^,。]{0,6}量$|每[\u4e00-\u9fa5]{1,4}[一1](?:人|户|名|个|次|件|场)[^,、]{0,4}(?:补助?|奖励?|给予?|减免?|发放?|赠送?|加|得|记|计)$|(?:^|[^\d])[1一]个?(?:积?分|工分|时间币|小时)(?:折合|折算|折抵|可?抵|可?换)[^,。]{0,4}$/;
export const EXCHANGED =
  /^[\u4e00-\u9fa5]{0,6}(?:兑换(?!了)|可换|可兑|可抵|(?<![登标笔])记\d|(?<![面体])积\d|得\d+分|折算)|^换(?![装季届岗班新乘防车气药上下])/;
export const PRICE =
  /(?:违者(?:处以|处)?罚款|可处|处以|上调|下调|上浮|下浮|涨价?|降价?|滞纳金|违约金|保证金|工本费|手续费|停车费|物业费|只收|仅收|收取|收费|(?<!增)加收(?!入)|另收|月薪|年薪|时薪|薪资|薪酬|月租|租金|押金|门票|半价|全价|优惠价|联票|通票|套票|票价|售价|单价|定价|原价|(?<!申请|争取|获得|落实|兑现)补贴(?:标准)?|餐补|交通费|每斤|每份|每平方米|每平米|每公里|每立方米|成人票|儿童票|学生票|年卡|月卡|次卡|[一二三四特]等奖(?:奖金)?|首小时|首公里|每顿|每碗|每盒|每位|每晚|每次|每小时|每半小时|每亩|每餐|每人|每桌|每月|每天|随礼|礼金|彩礼|最低|工资|花费|仅需|只需|个人(?:承担|负担|自付|自费|缴纳))(?:只收|仅|为|是|:)?[\u4e00-\u9fa5]{0,2}$/;
/** 每班60元: what one of them brings. */
export const EACH_ONE = /每[\u4e00-\u9fa5]{1,2}$/;
export const SAME_AS = /(?:相当于|等于|堪比|等同于)$/;
export const AT_INTERVALS = /^[\u4e00-\u9fa5]{0,4}(?:间隔|相差|相隔)/;
export const MOST_ON_BOARD = /限载[^,。;]*、$/;
/** 九成新 tells how worn a thing is. */
export const AS_NEW = /^新(?!增|人|兵|生)/;
/** 扣发当月绩效10%: what is taken away for a wrong. */
export const TAKEN_AWAY = /(?:扣发|扣减|扣除|扣罚)[^,]{0,6}$/;
/** 报销比例为60%, 税率3%: what part is paid by rule. */
export const PAID_SHARE =
  /(?:报销|赔付|补助|补贴|贴息|优惠|[税利费])[^,]{0,4}(?:比例|率)[为达是]?$/;
export const SHARE_LIMIT = /不(?:超过|高于|低于|少于)[^,]{1,8}的$/;
export const AT_LEAST = /^不[低高少]于|^不超过|^至少/;
export const IN_A_ROW = /连续$/;
export const QUOTA = /(?:限额|限报|限招|名额)(?:为|共)?$/;
export const FULL_LIST = /(?:凡|满(?!意|足|怀|载|员|洲|族))[^,]*\d[^,]*、$/;
/** Texts are asked for in so many characters. */
export const TEXT_LENGTH = /不超过|以内|左右/;
/** 每200户设一名, 18元/份, 满200元, 每分钟100次: what one has for so much of another. */
export const RATED = /^(?:计(?=[,。;])|计费|计价|计算)/;
export const PER = /(?:[每满]|每分钟)$/;
export const PER_MINUTE = /每(?:分钟|秒)/;
/** ≥50公斤: a sign of comparison sets a bound. */
export const COMPARED = /[≥≤<>≧≦]=?$/;
/** 每层4户: how a house is laid out. */
export const LAID_OUT = /每(?:层|梯|单元|排|列|栋楼?)$/;
export const PER_SO_MANY = /每满?(?:\d|[十百千万][户人个名米])[^,]{1,10}$/;
/** 按1.5倍计分, 按10%的比例评选: a share by which something is worked out. */
export const RECKONED_BY = /(?:按照?|依照|以)(?:[\d.]+(?:倍|%|元)[、和或])*$/;
export const RECKONED =
  /^(?:[、和或][\d.]+(?:倍|%|元))*(?:的(?:比例|标准|费率|税率)|计[分算入费息发]|折[算抵]|奖励|赔[偿付]|发放|收取|执行|缴纳)/;
/** 教材费35元自理: what everybody pays alone. */
export const OWN_PAY = /^[,(]?(?:自理|自付|自费|自备)/;
/** 第一档350立方米: how far a tier reaches. */
export const TIER = /第[一二三四五]档(?:为)?$/;
/** 设一等奖1名，奖金3000元: prizes that are to be won. */
export const PRIZES_SET = /设(?:立|置|有)?[一二三四特]等奖[^。]*$/;
