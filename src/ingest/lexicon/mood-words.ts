// Words that tell a norm, a call, a wish or a condition from what was done; asked by `judge/mood.ts`.

/** A limit: how far something may go, or from where on something follows. */
export const LIMIT_BEFORE =
  /(?:不足|不满|未满|不到|超过?|超出|低于|高于|少于|多于|大于|小于|达到?|满)$/;
export const LIMIT_WITHIN =
  /不足|不满|未满|不到|超|[低高少多大小]于|不[低高少多]于|(?:及?以[上下内])$/;
/** What follows from the limit: 不足15人时…, 超过200人的须…, 超300人即…, 10人以上团体可享受… */
export const FOLLOWS =
  /^(?:[^,。;]{0,6}(?<!同)时(?![间候代刻期段长常尚])[,活则应须方将]|[\u4e00-\u9fa5]{0,4}(?:即(?![将使时便刻日])|则(?!是)|方可|才能?)|的?[\u4e00-\u9fa5]{0,6}(?:须|不得|不予|可享|可获|可免|可凭|可申|应(?![急对届征聘邀])|予以|将被|视为|取消)|者[,须可应不予取视将]|的(?:,|[须应可由按将予视免转暂退需不]|顺延|延期|执行|参照))/;
/** 当单日新增超过10例: when it comes to that. */
export const WHEN = /^当(?![阳涂日天晚年月地前选场起上过])/;
/** What is said to be the norm or the price of a wrong: 配备1名调解员的标准, 三倍赔偿. */
export const NORM_BEHIND =
  /^,?(?:须(?!臾)|必须|应当?(?![急对届征邀聘用答试检种接到县城])|不得)|^[^,。;]{0,12}(?:的标准|为标准|的比例|的原则|的规定|标准(?:配|发|执))|^为一[组套轮]|^[^,。;]{0,6}机会/;
export const DEMAND_BEHIND = /^[^,。;]{0,12}的要求/;
export const BY_DEMAND = /按|依照|符合/;
/** A part of a sum that is due for a wrong: 三倍赔偿, 千分之五的违约金. */
export const DUE_BEHIND = /^[^,。;]{0,10}(?:罚款|赔偿|违约金|滞纳金)/;
export const PENALTY = /(?:并处|处以?|扣罚|(?:照价|按价|损坏|丢失)[^,]{0,6}赔偿?)$/;
/** A fine that is set, unlike one that was imposed, follows from a wrong. */
export const FINE = /[须违禁者擅]罚|(?:须|违|禁|者|擅|的,)[^。;]*罚(?:款|金)?$/;
/** Who is asked to: 请各社区组织15人参加. */
export const CALL = /(?:^|[,:“])请(?:各|大家|广大|您|于|提前|携带|务必|按|在|将|有)|原则上|敬请/;
/** What is not there or was not done: 还缺30名, 未能招到50名. */
export const LACKED =
  /(?:[还仍尚又]缺|[还仍尚]差|急需|尚需|仍需|(?:未能|没能|尚未|并未|从未)[^,]{0,8}|未达到?|(?:没有|并无|不是))[\u4e00-\u9fa5]{0,3}$/;
/** What has to be, said in the clause itself: 须由两名经办人签字, 每班限24人. */
export const OBLIGED =
  /(?:(?<!胡)须(?!臾)|(?<![供反响相适对效感呼])应(?:当|于|在|按|由|自|不)|务必|(?<!意见|提出|提|收集|征集|征求|采纳|合理化)建议(?!$)|希望(?!$|小学|工程|之|家园|社区|村|街|镇)|约定|需要(?!的)|要确保|要组织|要求各|各[\u4e00-\u9fa5、]{1,10}要(?!求)|不得|严禁|禁止|切勿|不宜|(?<![无有期局权界年时受不])限(?:定|为)?$)[^,]*(?:,(?:并|且|同时)[^,]*)?$/;
/** What is only imagined: 假如每人节约一粒米. */
export const IMAGINED =
  /甲[、,]?乙|(?:^|[,“:])(?:若(?![干羌]|尔盖)|如(?:$|有|遇|需|因|超|未|无|逾)|如果(?!说)|假如|假设|假使|倘若|要是)/;
/** A sum to be worked out: 共有26个头，问鸡兔各几只？ */
export const ASKED =
  /^[^。;!?\n]{0,36}(?:几|多少|怎么[算办]|能否|可否|是否|吗|多久)[^。;!?\n]{0,8}\?/;
export const HOW_MANY = /几/;
/** What is asked, or has to be told: 几岁了？ 住着几口人，请登记. */
export const QUESTION = /^(?:[^。;!\n]{0,10}\?|[^。;!?\n]{0,14}请)/;
/** A list of limits sets what is asked for: 200平方米以上，专职人员不少于2人. */
export const LIMITS =
  /(?:以[上下内]|不[少低超高多][于过])[^。;]*(?:以[上下内]|不[少低超高多][于过])/;
/** 照片3张以上，单张不低于1MB: the next limit follows. */
export const LIMIT_BEHIND = /^[^。;]{0,8}(?:不[少低超高多][于过]|以[上下内])/;
/** So much of this and so much of that: a recipe, a diet. */
export const RECIPE =
  /稀释|兑水|加水|喷雾|配[成制]|含[\u4e00-\u9fa5]{1,3}$|\d克[^。;]*\d克|\d(?:克|毫升|勺)(?:、[^,。;、]{1,6}|[^,。;]{1,6}、)$/;
/** B.1至2次: an answer to be ticked. */
export const OPTION = /[A-D][.．、][^。;]*[B-E][.．、][^。;]*$/;
/** How often a button is pressed or a move repeated: 连按五次. */
export const HANDLED =
  /(?:连按|长按|按压|按下|轻触|双击|旋转|揉搓|吹气|重复|输错|答错|拧)[^,]{0,3}$/;
/** How often one may fail before something follows: 三次输错账号锁定. */
export const FAILING =
  /(?:犯规|晚归|缺勤|缺席|迟到|早退|爽约|违约|旷工|旷课|违规|违反|逾期|不合格)[^,]{0,3}$/;
export const FAILED = /^(?:输错|不合格|不达标|缺席|未到|未参加|违规|违反|失败|无故)/;
export const HELD = /容纳$/;
/** How often at most in a stretch of time: 24小时内不超过4次. */
export const CAP_IN_TIME = /\d(?:小时|天|日|周|个月|月|年)(?:之?内)?[^,。;]{0,8}$/;
export const AT_MOST = /不超|不多于|最多|至多/;
/** A price list: 票价：成人30元，学生15元. */
export const TARIFF =
  /(?:只|仅|统一|每[餐人次位])收\d[^。;\n]*$|(?:票价|门票|价格|价目|资费|学费|租金|单价|售价|餐标|报名费|收费标准|收费)(?:标准)?[:为][^。;\n]*$/;
/** How much of a price is taken, how much of a mark a part makes up. */
export const LEVIED = /^(?:核收|收取|计收|征收|计提|缴纳|返还)/;
export const WEIGHT =
  /(?:百分制|权重|计分|评分)[^。;]*占$|占(?:总成绩|总评?分|总评|综合成绩|考核成绩)的?$/;
export const FOLLOWED =
  /^[^。;]{0,12}(?:的|则|即|者(?=[,取视将应予不]))|^(?:判|给予|取消|列入|记过|警告|扣|罚|暂停|停)/;
export const TOP_SHARE = /前$/;
/** What tells that it happened, or that it is planned. */
export const STATED =
  /[已了拟]|累计|截至|截止|目前|现有|以来|至今|共有|去年|上届|上年|往年|预计|计划/;
export const HAPPENED = /[已了]/;
export const DONE_BEHIND = /^[^。;\n]{0,20}[已了]/;
/** 服务满20小时的，颁发纪念徽章1枚: what follows for whoever reaches so much. */
export const CONSEQUENCE =
  /(?:(?<![圆完丰充坐])满|达到?|超过|不足|未达)\d[^,。;]{0,10}的[^,。;]{0,6},[^。;]{0,8}(?:颁发|授予|给予|予以|奖励|赠送|发放|享受?|减免|可|评为|取消|视为)[^。;]*$/;
/** 1个账号可建3个空间: what one of them may have. */
export const ONE_MAY = /^[\u4e00-\u9fa5]{1,6}(?:可(?!见|达|容|同时)|仅限|限|只能|对应)/;
