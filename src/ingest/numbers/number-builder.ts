/** A number as written, before hedges and measure word. */
export interface NumberReading {
  readonly end: number;
  readonly low: number;
  /** Above `low` for spans of two digits (三五) and for vague counts (数十). */
  readonly high: number;
  /** Place value of the last stated digit: 100 for 600, 10000 for 11万. */
  readonly step: number;
  /** `digits`: a row of Chinese digits without scales (二〇二二), a name or a year rather than a count. */
  readonly kind: "plain" | "pair" | "vague" | "digits";
  readonly isArabic: boolean;
  /** A scale with nothing before it (百余, 上万). */
  readonly isBareScale: boolean;
  /** Hedge words met inside the number (数, 10余万). */
  readonly marks: readonly string[];
}

/** Adds up a number part by part (digit groups, digits, scales); a span of two digits runs along as its upper end. */
export class NumberBuilder {
  #totalLow = 0;
  #totalHigh = 0;
  #sectionLow = 0;
  #sectionHigh = 0;
  /** The digit or group that no scale has followed yet. */
  #hasCurrent = false;
  #currentLow = 0;
  #currentHigh = 0;
  #step = 1;
  #lastScale = Number.POSITIVE_INFINITY;
  #bigScale = Number.POSITIVE_INFINITY;
  #kind: "plain" | "pair" | "vague" = "plain";
  #isArabic = false;
  #isBareScale = false;
  #sawZero = false;
  #isClosed = false;
  #marks: string[] = [];
  lastDigitChar = "";
  isEmpty = true;

  addDigit(digit: number, char: string, pairs: boolean): boolean {
    if (this.#isClosed) return false;
    if (this.#hasCurrent && (this.#isArabic || this.#kind !== "plain" || !pairs)) {
      if (this.#currentLow !== 0 || this.#isArabic) return false;
    }
    if (this.#isArabic && this.#lastScale === Number.POSITIVE_INFINITY) return false;
    if (this.#hasCurrent && this.#currentLow !== 0) {
      this.#setCurrent(this.#currentLow, digit);
      this.#kind = "pair";
    } else {
      this.#setCurrent(digit, digit);
    }
    this.#sawZero ||= digit === 0;
    if (digit !== 0) this.#step = 1;
    this.lastDigitChar = char;
    this.isEmpty = false;
    return true;
  }

  /** A group of Arabic digits: the beginning of a number, or what follows a scale (1万2千, 1千零20, 一万5千). */
  addGroup(group: string): boolean {
    const value = Number(group);
    if (this.#isClosed || !this.#mayHoldGroup(value)) return false;
    this.#setCurrent(value, value);
    this.#step = placeOfLastDigit(group);
    this.#isArabic = true;
    this.#sawZero ||= group.length > 1 && (!this.isEmpty || group.includes("."));
    this.isEmpty = false;
    return true;
  }

  #mayHoldGroup(value: number): boolean {
    if (this.isEmpty) return true;
    if (this.#hasCurrent) return this.#currentLow === 0 && value < this.#lastScale;
    return this.#isArabic || this.#lastScale === this.#bigScale;
  }

  addScale(scale: number): boolean {
    if (this.#isClosed) return false;
    if (this.isEmpty) this.#isBareScale = scale !== 10;
    return scale >= 1e4 ? this.#addBigScale(scale) : this.#addSmallScale(scale);
  }

  /** 廿 and 卅 at the head of a number. */
  addTen(ten: number, char: string): boolean {
    return this.isEmpty && this.addDigit(ten / 10, char, false) && this.addScale(10);
  }

  /** 几 after a scale (十几) or after round Arabic digits (20几). */
  addSome(mark: string): boolean {
    if (this.isEmpty || this.#isClosed || this.#kind !== "plain") return false;
    const unit = this.#step / 10;
    if (unit < 1 || (this.#hasCurrent && !this.#isArabic)) return false;
    const base = this.#sectionLow + this.#currentLow;
    if (base === 0) return false;
    this.#sectionLow = base + unit;
    this.#sectionHigh = base + 10 * unit;
    this.#dropCurrent();
    this.#kind = "vague";
    this.#marks.push(mark);
    return true;
  }

  /** 余 or 多 before the outer scale (10余万, 三十多万). */
  addInnerHedge(mark: string, scale: number): boolean {
    if (this.isEmpty || this.#isClosed || this.#kind !== "plain") return false;
    if (!this.#addBigScale(scale)) return false;
    this.#marks.push(mark);
    this.#isClosed = true;
    return true;
  }

  get isArabic(): boolean {
    return this.#isArabic;
  }

  finish(end: number): NumberReading {
    const short = this.#isShortForm() ? this.#lastScale / 10 : 1;
    if (short > 1) this.#step = short;
    const low = this.#totalLow + this.#sectionLow + this.#currentLow * short;
    const high = this.#totalHigh + this.#sectionHigh + this.#currentHigh * short;
    return {
      end,
      low: tidy(low),
      high: tidy(this.#kind === "vague" ? high - 1 : high),
      step: this.#step,
      kind: this.#kind,
      isArabic: this.#isArabic,
      isBareScale: this.#isBareScale,
      marks: this.#marks,
    };
  }

  #setCurrent(low: number, high: number): void {
    this.#hasCurrent = true;
    this.#currentLow = low;
    this.#currentHigh = high;
  }

  #dropCurrent(): void {
    this.#hasCurrent = false;
    this.#currentLow = 0;
    this.#currentHigh = 0;
  }

  #addSmallScale(scale: number): boolean {
    if (scale >= this.#lastScale && this.#sectionLow > 0) return false;
    if (this.#hasCurrent && this.#isArabic && scale === 10) return false;
    if (!this.#hasCurrent && this.#sectionLow > 0 && !this.#isHundredOdd(scale)) return false;
    const isZero = this.#hasCurrent && this.#currentLow === 0;
    if (isZero && this.#sectionLow === 0 && this.#totalLow === 0) return false;
    const isCounted = this.#currentLow > 0;
    this.#sectionLow += (isCounted ? this.#currentLow : 1) * scale;
    this.#sectionHigh += (isCounted ? this.#currentHigh : 1) * scale;
    this.#step = this.#isArabic && this.#hasCurrent ? this.#step * scale : scale;
    this.#closePart(scale);
    return true;
  }

  /** 百十 (百十来人): a hundred and ten without its digits. */
  #isHundredOdd(scale: number): boolean {
    return this.#isBareScale && this.#lastScale === 100 && scale === 10;
  }

  #addBigScale(scale: number): boolean {
    if (scale === this.#bigScale || scale > 1e8) return false;
    if (scale > this.#bigScale && this.#bigScale !== 1e4) return false;
    if (this.#hasCurrent && this.#currentLow === 0 && this.#sectionLow === 0) return false;
    const low = this.#sectionLow + this.#currentLow;
    const high = this.#sectionHigh + this.#currentHigh;
    if (low === 0 && this.#totalLow > 0 && scale < 1e8) return false;
    const isOuter = scale > this.#bigScale || this.#bigScale === Number.POSITIVE_INFINITY;
    this.#totalLow = scaled(low, this.#totalLow, scale, isOuter);
    this.#totalHigh = scaled(high, this.#totalHigh, scale, isOuter);
    this.#sectionLow = 0;
    this.#sectionHigh = 0;
    this.#step = this.isEmpty ? scale : this.#step * scale;
    this.#bigScale = scale;
    this.#closePart(scale);
    return true;
  }

  #closePart(scale: number): void {
    this.#dropCurrent();
    this.#lastScale = scale;
    this.lastDigitChar = "";
    this.isEmpty = false;
  }

  /** 三万五 and 一百二 leave the last scale unsaid. */
  #isShortForm(): boolean {
    if (!this.#hasCurrent || this.#sawZero || !Number.isFinite(this.#lastScale)) return false;
    return this.#lastScale >= 100 && this.#currentLow > 0 && this.#currentLow < 10;
  }
}

/** The total once 万 or 亿 has closed a count; the outer scale multiplies what came before it too. */
function scaled(count: number, total: number, scale: number, isOuter: boolean): number {
  const own = isOuter ? count + total : count;
  return (own === 0 ? 1 : own) * scale + (isOuter ? 0 : total);
}

/** Place value of the last digit that is no final zero of a whole number; 0.1 for 4.2. */
export function placeOfLastDigit(group: string): number {
  const point = group.indexOf(".");
  if (point >= 0 && point < group.length - 1) return 10 ** -(group.length - 1 - point);
  const length = point < 0 ? group.length : point;
  let zeros = 0;
  while (zeros < length - 1 && group.charAt(length - 1 - zeros) === "0") zeros += 1;
  return 10 ** zeros;
}

/** Takes out what binary fractions add to sums such as 42.9 × 10000. */
export function tidy(value: number): number {
  if (Number.isInteger(value)) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : 0;
}
