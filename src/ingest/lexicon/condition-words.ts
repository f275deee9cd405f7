// Words of conditions, line-ups, caps and doses; asked by `judge/condition.ts`.

/** Who a rule is for, and what follows from it: 凡服务满30小时的，可申请… */
export const FOR_WHOM =
  /^[\u3000 ]*(?:[（(]?[一二三四五六七八九十\d]+[、.)）])?(?:对于?)?(?:凡是?|凡属|年满|满\d|符合|具备|具有|申请人|报名者|参赛者|(?:参与者|志愿者)须|应聘者|持[证卡本])/;
export const FOLLOWS =
  /[,的]?[^。;]{0,24}(?:可(?!见|达|容纳)|方可|即可|均可|予以|给予|授予|享受|有资格|取消|视为|不得|须|(?<![供反响相对])应(?![急对]))/;
export const DONE = /[了已]/;
export const LIMITED = /[低高少多大小]于|不足|超过|未满|以[上下]/;
export const FOLLOWS_FAR =
  /的,(?:均|即)?(?:可以?(?=申|享|凭|报|获)|方可|应当?|须|予以|给予|享受|不得)/;
/** How a team is to be made up. */
export const LINE_UP = /(?:每|各)(?:支|个)?(?:参赛)?(?:单位|队|代表队|参赛队|队伍|组)[^。;]{0,40}$/;
export const ROLE = /(?:领队|教练|替补|队长|上场|参赛|限报)[^,。;]{0,12}$/;
export const STAND_BY = /领队|教练|替补/;
/** 辩论赛每支队伍由4名辩手组成: how a team of a contest is to be made up. */
export const MADE_UP_OF = /^[^,。;]{0,8}组成/;
export const CONTEST = /[赛辩]/;
/** Limits on what one may take, bring or enter. */
export const CAPPED =
  /(?:限额|核载|核定载[客人重]|(?<![无有期局权界年时受不上下极大])限[领购报招投借量载乘坐带员兑选约预推参养种存住办建停]|名额|封顶|上限|起付|起步|至多可?|最多可)(?:为|共|各)?[\u4e00-\u9fa5]{0,3}$/;
/** What one may have or do: 可续借1次, 一次可接种两种. */
export const ALLOWED =
  /可(?:再|同时|免费|一次性?)?(?:续?借阅?|领取?|接种|预约|申请|申领|兑换|享受?|报名?|携?带(?![动领来头])|选择?|停放?|乘坐|入园|减免|抵扣?|续签|延长)[\u4e00-\u9fa5]{0,4}$/;
/** What is usual: 产检一般12次. */
export const USUAL = /(?:一般|通常|往往)[为是需约在有]?$/;
/** 每队3至5人 behind 每校限报2支: a rule goes on from one to the next. */
export const OF_EACH = /(?:^|[,:])每[^,。;]{1,8}$/;
export const RULED =
  /(?<![无有期局权界年时受不上下极])限|[^供反响相必]须|必须|不得|不[少超多低高大小][于过]|至[少多]|最[少多]|严禁|禁止/;
export const DISCOUNT = /^[^,。;]{0,4}(?:[一二三四五六七八九]折|免票|免费入|半价)/;
export const UP_TO = /^(?:为限|封顶|为宜)/;
export const CAPPED_BEHIND =
  /^(?:封顶|为限|为宜|起步|起售|起订|管饱|管够|一[位人票张份包瓶斤碗杯次本件套盒只条]|每位|起捐|起(?![到来作动步]))/;
export const MENU = /\d元?\/[份个碗位人斤件张次]|[一二三四五六七八九\d]折(?!射|叠)|免配送费|免费续/;
export const OBLIGED =
  /(?:须|必须|(?<![供反响相对])应当?|不得)(?:同时)?(?:满足|符合|具备|配备|配齐|设置|设立|保证|确保|做到|不少于|不低于|不超过|达)[^,。;]{0,40}$/;
/** Set against a duty, what was reached is told in the same breath: 应敲5911户，已敲5480户. */
export const RESULT = /[已了实][^,。;]{0,10}$|累计|共|完成|达到了|实现/;
/** What is listed under such a heading is set, not done. */
export const RULE_HEAD =
  /^[^,。;:]{0,8}(?:条件|标准|名额|规则|须知|细则|办法|价目|菜单|要求|资格|用法|用量|服法):/;
export const DOSE =
  /每次[\d一二三四五六七八九十半—~-]+(?:克|片|粒|毫升|袋|丸|滴)|每(?:日|天|晚)(?:服药|口服(?!药|液)|服用|外敷|涂抹)|本品|(?:口服|外用|用法用量|服用)[^。;]*(?:一次|一日|每次|每日)$|(?:一次|每次|一日|每日)[\d一二三四五六七八九十半—~-]+(?:片|粒|丸|袋|滴|喷|次)[,，;、](?:一日|每日|饭[前后])|饭[前后]服/;
/** 每日两次，每次一片: the dose follows. */
export const DOSED = /(?:每[日天晚次]|一[日次]|口服|外用)$/;
export const DOSE_BEHIND =
  /^[,、;]?(?:一日|每[日天])[\d一二三四两]{1,2}次|^[,、;]?(?:每次|一次)[\d一二三四五六七八九十半两—~-]{1,3}(?:克|片|粒|毫升|袋|丸|滴|喷)|^[^。;]{0,8}饭[前后]|^[,、;]?(?:口服|服用|外敷|涂抹)/;
export const SET_UP = /(?:每|各)[^,。;]{0,8}(?:配|设|须|(?<![供反响相对])应)/;
export const AT_LEAST = /^不[少低超高][于过]|^至[少多]|^最[少多]/;
export const RATE_OF_DUTY =
  /(?:每|各)[^,。;]{0,8}(?:配备?|召开|开展|上报|报送|设(?:立|置)?|须|应|普扫|清扫|洒水|巡查|检查|检测|检修|维护|更换|清洗|培训|演练|体检|考核|评比|通报|消毒|播放|上门|不少于)[^。;]{0,16}$/;
export const DUE =
  /不[少低超高][于过]|至少|必须|[^供反响相]须|(?<![供反响相适对效感呼])应(?![急对届征邀聘用答试])/;
/** Sizes, seats and road signs: 8米×3米, 3排12座, 前方500米, 湿度65%. */
export const SIZED =
  /(?:\d排|前方|水位(?:将|已|升|涨|降|退)?(?:至|到)?|警戒(?:水位|线)?|洪峰|胸径|树高|株高|冠幅|水深|雪深|限速|限高|限重|限宽|概率|几率|湿度|体重|浓度|含量|坡度|电量|体重[^,]{1,3}|稀释|含[\u4e00-\u9fa5]{1,3})(?:约|为|达|至)?$/;
/** 5%的消毒液, 10%吡虫啉稀释: how strong a mixture is. */
export const STRENGTH = /^的?[^,。;]{0,6}(?:稀释|兑水|消毒[液水粉片]|酒精|药液|溶液|原液)/;
export const UNIT_PRICE = /每(?:平方米|平米|立方米|公里|公斤|度|吨)[^,]*\d[^,]*$/;
/** 6月10日前招募200名以上: a floor with a deadline is a target. */
export const DEADLINE = /[月日年底末]前/;
export const SO_FAR = /截至|截止|目前/;
export const OR_MORE = /以上|不少于|不低于|至少/;
