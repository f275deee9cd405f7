// Words that decide what days, hours, sizes and places count; asked by `judge/unit.ts`.

/** 两人成了朋友: the two who were named before. */
export const THESE = /^(?:成了|结为|结婚|相识|相约|相互|互相|一拍|约定|商量|便|就|又|还|都|也|常)/;
/** 100号人 counts people. */
export const PEOPLE = /^人(?!民)/;
/** 前移3位: places in a list. */
export const MOVED_BY = /(?:前移|上升|后移|下降|上移|前进|提升|顺延)[了]?$/;
export const CODE =
  /^(?:编码|密码|验证码|序列号|号码|小数|有效数|字母|字符|数字|数(?![名百千万十])|代码)/;
/** 两人合抱: persons tell how thick a tree is. */
export const AROUND = /^(?:才能?|方能?)?合[抱围]/;
/** 坐两站: how far one rides. */
export const RIDDEN = /[坐乘过]$/;
/** 统一社会信用代码（18位）: places of a code. */
export const CODED = /(?:代码|密码|编码|账号|号码)[^,]{0,3}$/;
export const OF_FAMILY = /[家户]有?$/;
export const RANKED = /^(?:响应|预警|医院|风险|甲等|保护|文物|建造)/;
/** 市、区、街道三级 and 分三路 count, 三级医院 and 3路 do not. */
export const LEVEL = /[市区县镇乡村街社格道]$|[分编][为成作]?$/;
/** Electricity saved or used is counted, degrees are not. */
export const POWER = /[节省用发供耗]电/;
export const POINTS_MADE = /^(?:建议|意见|要求|希望|体会|经验|举措|措施|倡议)/;
export const SUMMED = /累计|总计|共计|合计|人均|年均|时长|工时|总时间|志愿时|时间(?:共|达|超|为)?$/;
/** 预计时长8小时: how long a thing takes, not how long people served. */
export const EVENT_LENGTH =
  /(?:预计|演出|考试|课程|比赛|视频|音频|停[水电气]|施工)时长(?:约|为|达)?$/;
export const SPENT =
  /服务|志愿|贡献|奉献|培训|讲|教|课|领读|值守|录[制播]|陪[伴护]|照[料护顾]|护理|辅导|执勤|巡[逻护]|义工|公益|兑换时长|存[入储]/;
export const ELAPSED = /用时|历时|耗时|连续|用了|仅用|经过|等待|每天|每日|[^志]愿?时限/;
export const OF_SERVICE = /^(?:的?志愿|的?公益|的?服务)/;
/** 6小时15分: a time taken. */
export const MINUTES = /^\d{1,2}分/;
export const WITHIN = /^[之以]?内/;
export const OF_SIZE =
  /^(?:[的重长高宽深厚远外内处开赛跑线以旁]|装(?![车箱修载扮满备])|路(?![面段])|左右的|见方|范围|半径|山路|水路|生活圈|服务圈|便民)/;
export const OF_WAY =
  /(?:周边|方圆|徒步|步行|行走|骑行|奔跑|跑步|行程|路程|里程|距离|间距|间隔|相距|距|走了?|走过|跑[了过完]?|步道长|道长|路长|渠长|街长|每秒|每小时|距[^,]{1,6}仅?|单程|全程|爬升|爬坡|攀爬|攀登|[挑扛拎背驮](?:着|起)?|背负|负重|载重|蓄水量?|(?:水|水位|潮位|河水|江水|湖水)(?:上涨|回落|下降|下泄)|[^延增加修]长|驱车|行驶|车程|开车|往返|长达|方圆|半径|周长|身高|身长|体长|体重|净重|直径|水深|深度|高度|宽度|长度|深达?|高达?|宽达?|厚达?|重达?|限高|水位|降雨量?|雨量|海拔|绵延|蜿蜒|跨越|健步走|健走|长约|每隔|每|不足|超出|落差|射程|库容)[约达近超有为了]*$/;
export const OF_THING = /(?:面积|占地|全长|总长|建筑面积)[^,]{0,4}$/;
export const LAND_WORKED = /受灾|消杀|墙绘|彩绘|美化|粉刷|铺装|绿化|整治|改造|种植/;
export const EACH_TIME = /每次/;
/** 采血456袋，合9.1万毫升 */
export const DRAWN = /(?:采血|献血)[^。;]*,(?:合|折合|合计|总计|共|共计)$/;
export const BLOOD = /献血|总量|累计|采血/;
