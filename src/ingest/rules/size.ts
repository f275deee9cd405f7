// Is it how large a thing is? Every thing has a size; only what was cleared, laid or given is work done.
import type { Rule } from "./rule";

export const SIZES: readonly Rule[] = [
  {
    name: "size/physical",
    reason: "measure",
    when: [{ unit: ["physical"] }, { unit: ["extent", "load"], behind: /^(?:每|\/)(?:秒|小时)/ }],
    // Electricity that is saved or used is counted, degrees are not.
    unless: { unitText: "度 度电 千瓦时", clause: /[节省用发供耗]电/ },
    fires: ["体温[38℃]", "清淤后最大流量[2150立方米]每秒"],
    spares: ["共节电[3万度]"],
  },
  {
    // 两人合抱: persons tell how thick a tree is.
    name: "size/girth",
    reason: "measure",
    when: { unit: ["person"], behind: /^(?:才能?|方能?)?合[抱围]/ },
    fires: ["[两人]合抱的古槐"],
    spares: ["[两人]合力救人"],
  },
  {
    name: "size/length",
    reason: "measure",
    when: { unitText: "米 公里 千米 km KM 延米 延长米" },
    unless: [
      { verbBefore: ["clear", "build", "solve", "punish", "give", "hold"] },
      { nounBefore: ["waste"] },
      { unitText: "公里 千米", nounBefore: ["facility"] },
      // 水管23公里, 围栏拉了46公里: what is laid out is work done.
      { clause: /(?:水管|管道|缆|围栏|渠|堤坝?|沟|标线|电线)(?:[拉铺架建修挖砌]了)?$/ },
    ],
    fires: ["护航[30公里]徒步"],
    spares: [
      "清理队员清运[30公里]",
      "河道垃圾[30米]全部清走",
      "供电线路[84公里]",
      "围栏拉了[46公里]",
    ],
  },
  {
    name: "size/weight-of-nothing",
    reason: "measure",
    // 灌香肠300斤: straight behind a word it counts what that names.
    when: {
      unit: ["load"],
      clause: /(?:[有重达足约近超过着了能]|^|[^\u4e00-\u9fa5”])$/,
      verbBefore: ["none"],
      verbFar: ["none"],
      verbAfter: ["none"],
      nounBefore: ["none"],
    },
    fires: ["院里的大南瓜足有[三十多斤]"],
    spares: ["灌香肠[300斤]", "领到大米[30公斤]", "减少碳排放[3吨]"],
  },
  {
    name: "size/said-behind",
    reason: "measure",
    when: {
      unit: ["extent", "load"],
      behind: /^(?:[的重长高宽深厚]|装|左右的|见方)/,
    },
    fires: ["清理[450平方米]的空地", "发放大米[5公斤]装"],
    spares: ["清理空地[450平方米]"],
  },
  {
    name: "size/said-before",
    reason: "measure",
    when: {
      unit: ["extent", "load"],
      clause:
        /(?:[^延增加修]长|[道路渠街]长|长[约达]|周长|身[高长]|体[长重]|净重|直径|[深高宽长]度|深达?|高达?|宽达?|厚达?|重达?|限高|海拔|落差)[约达近超有为了]*$/,
    },
    fires: ["清理垃圾重达[5吨]"],
    spares: ["清理垃圾达[5吨]"],
  },
  {
    // 亩产580公斤: what a field bears, not what was brought in.
    name: "size/yield",
    reason: "measure",
    when: { unit: ["load"], clause: /(?:亩|单|株|单株|公顷)产[量约达近超有为了至到]*$/ },
    fires: ["收割小麦，亩产[约580公斤]"],
    spares: ["收割小麦，总产[约580吨]"],
  },
  {
    // 每隔500米, 每5公斤旧衣
    name: "size/each-so-much",
    reason: "measure",
    when: { unit: ["extent", "load"], clause: /每隔?[约达近超有为了]*$/ },
    fires: ["回收旧衣，每[5公斤]换花1盆"],
    spares: ["回收旧衣[5公斤]，换花1盆"],
  },
  {
    name: "size/area",
    reason: "measure",
    when: [
      {
        unit: ["extent", "load"],
        verbBefore: ["none"],
        clause: /(?:面积|占地|全长|总长|建筑面积)[^,]{0,4}$/,
      },
      { unit: ["extent"], clause: /(?:辖区|行政区?域?|建筑)面积[约达为]?$/ },
    ],
    unless: [
      {
        clause:
          /清雪|除雪|清淤|清扫|作业|受灾|过火|燃烧|成灾|绝收|倒伏|受淹|消杀|墙绘|彩绘|美化|粉刷|铺装|绿化|整治|改造|种植/,
      },
      // 粉刷楼道60个，面积达2.3万平方米: of what was worked on.
      { clause: /^(?:总|累计)?面积[^,]{0,4}$/, verbFar: ["clear"] },
    ],
    fires: ["建筑面积[46平方米]", "占地[46平方米]", "服务街道辖区面积[4.6平方公里]"],
    spares: [
      "绿化面积[46平方米]",
      "过火面积[46平方米]",
      "墙绘面积[1.1万平方米]",
      "清雪面积达[12万平方米]",
      "清洗外墙60面，面积达[2.3万平方米]",
    ],
  },
  {
    // 1.2米以下儿童
    name: "size/height-of-people",
    reason: "measure",
    when: [
      { unitText: "米", said: /(?:以[上下]|左右)$/, nounAfter: ["public", "client"] },
      { unitText: "米", said: /(?:以[上下]|左右)$/, behind: /^[免半]/ },
    ],
    fires: ["图书赠送[1.2米以下]儿童", "赠送[1.2米以下]免费票"],
    spares: ["清理淤泥[1.2米以下]"],
  },
];
