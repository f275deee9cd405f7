/** How the lines around the reports of a bulletin begin and end. */
export const COLOPHON_LINE =
  /^(?:责任?编辑?|责编|编辑|编校|核稿|审核|审稿|签发|校对|撰稿|联系人|联系电话|电话|传真|邮箱|电子邮箱|电子邮件|邮编|地址|印发|印数|主送|抄送|抄报|分送|报送|报|送|发|共印)\s*[:：]|^[(（]?(?:此件[^。]{0,20}[,，])?共印\s*\d+\s*份/;

/** 第9期, 总第2203期; and 〔2024〕第15号 where it fills a line. */
export const NUMBER_LINE =
  /(总)?第\s*(\d{1,6}|[〇零一二三四五六七八九十百千\d]{1,9})\s*期|^(?:[〔[(（]?\d{4}[〕\])）年]\s*)?第\s*([〇零一二三四五六七八九十百\d]{1,5})\s*号$/gm;

export const SECTION_LINE = /^【([^【】]{1,24})】\s*/;

/** What a list of the headlines below is called. */
export const CONTENTS = /^[【〔[]?(?:本期|本报)?(?:要目|目录|导读|目次|看点|提要)[】〕\]]?[:：]?$/;

/** A bracket at the end of a line that names who sent the report. */
export const SIGN_OFF = /[(（]([^()（）。，；！？,;!?]{2,30})[)）][\s。.]*$/;

export const OFFICE =
  /(?:编辑部|编委会|组委会|秘书处|工作处|服务处|工作组|专班|文明办|(?:宣传|组织|统战|工作|武装|联络)部|委员会|办公室|办|处|科|中心|团区委|团委|妇联|总工会|工会|局|委|街道|办事处|指挥部|[支大总中]队|分局|学校|大学|学院|[中小]学|幼儿园|[一二三四五六七八九十][中小]|医院|地区|镇|乡|社区|村|联合会|协会|红十字会|基金会|慈善总会|学会|商会|促进会|公司|集团|供稿|报送|提供|区|县|市)$/;

export const TITLE_WORDS =
  /简报|快报|校报|校刊|院报|院刊|专报|简讯|通讯|通报|动态|信息|情况|摘编|专刊|周报|月报|日报|工作报告|参考/;

export const SOURCE_LABEL =
  /(?:【来源】|【信息来源】|来\s*源\s*[:：]|信息来源\s*[:：]|供稿\s*[:：]|(?:发布|作者|编制|编印|编辑|主编|主办|承办|出版)单位\s*[:：]|(?:主办|承办|编印|主编)\s*[:：])\s*([^\s|｜,，。:：【】]{2,30})/;

/** 某小学大队部主办: whoever is said to issue it, whatever the name ends with. */
export const ISSUED_BY = /([^\s|｜，。、！？；:：]{4,40})[ \u3000]*(?:主办|编印|承办)$/;

export const DATE_LABEL = /(?:时\s*间|日\s*期|发布时间|发布日期|编发时间|印发日期)\s*[:：]\s*/;

/** Marks that open a report or a paragraph without being part of it. */
export const BULLET =
  /^(?:[●◆◇■□★☆▲△▶◎○※·•*]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．])\s*/;
