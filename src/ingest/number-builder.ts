type Pair = readonly [low: number, high: number];

/** Adds up a number part by part (digit groups, digits, scales); a span of two digits runs along as its upper end. */
export class NumberBuilder {
  #total: Pair = [0, 0];
  #section: Pair = [0, 0];
  #current: Pair | null = null;
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
    if (this.#current && (this.#isArabic || this.#kind !== "plain" || !pairs)) {
      if (this.#current[0] !== 0 || this.#isArabic) return false;
    }
    if (this.#isArabic && this.#lastScale === Number.POSITIVE_INFINITY) return false;
    if (this.#current && this.#current[0] !== 0) {
      this.#current = [this.#current[0], digit];
      this.#kind = "pair";
    } else {
      this.#current = [digit, digit];
    }
    this.#sawZero ||= digit === 0;
    if (digit !== 0) this.#step = 1;
    this.lastDigitChar = char;
    this.isEmpty = false;
    return true;
  }

  /** A group of Arabic digits: the beginning of a number, or what follows a scale (1万2千). */
  addGroup(group: string): boolean {
    if (this.#isClosed || this.#current || (!this.isEmpty && !this.#isArabic)) return false;
    const value = Number(group);
    this.#current = [value, value];
    this.#step = placeOfLastDigit(group);
    this.#isArabic = true;
    this.#sawZero ||= group.length > 1;
    this.isEmpty = false;
    return true;
  }

  addScale(scale: number): boolean {
    if (this.#isClosed) return false;
    if (this.isEmpty) this.#isBareScale = scale !== 10;
    return scale >= 1e4 ? this.#addBigScale(scale) : this.#addSmallScale(scale);
  }

  /** 几 after a scale (十几) or after round Arabic digits (20几). */
  addSome(mark: string): boolean {
    if (this.isEmpty || this.#isClosed || this.#kind !== "plain") return false;
    const unit = this.#step / 10;
    if (unit < 1 || (this.#current && !this.#isArabic)) return false;
    const base = this.#section[0] + (this.#current?.[0] ?? 0);
    if (base === 0) return false;
    this.#section = [base + unit, base + 10 * unit];
    this.#current = null;
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

  finish(end: number) {
    const last = this.#current ?? [0, 0];
    const short = this.#isShortForm() ? this.#lastScale / 10 : 1;
    if (short > 1) this.#step = short;
    const low = this.#total[0] + this.#section[0] + last[0] * short;
    const high = this.#total[1] + this.#section[1] + last[1] * short;
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

  #addSmallScale(scale: number): boolean {
    if (scale >= this.#lastScale && this.#section[0] > 0) return false;
    if (this.#current && this.#isArabic && scale === 10) return false;
    if (!this.#current && this.#section[0] > 0) return false;
    if (this.#current?.[0] === 0 && this.#section[0] === 0 && this.#total[0] === 0) return false;
    const count: Pair = this.#current && this.#current[0] > 0 ? this.#current : [1, 1];
    this.#section = [this.#section[0] + count[0] * scale, this.#section[1] + count[1] * scale];
    this.#step = this.#isArabic && this.#current ? this.#step * scale : scale;
    this.#current = null;
    this.#lastScale = scale;
    this.lastDigitChar = "";
    this.isEmpty = false;
    return true;
  }

  #addBigScale(scale: number): boolean {
    if (scale === this.#bigScale || scale > 1e8) return false;
    if (scale > this.#bigScale && this.#bigScale !== 1e4) return false;
    const last = this.#current ?? [0, 0];
    if (this.#current && this.#current[0] === 0 && this.#section[0] === 0) return false;
    const count = (side: 0 | 1) => this.#section[side] + last[side];
    if (count(0) === 0 && this.#total[0] > 0 && scale < 1e8) return false;
    const isOuter = scale > this.#bigScale || this.#bigScale === Number.POSITIVE_INFINITY;
    const scaled = (side: 0 | 1): number => {
      const own = count(side) + (isOuter ? this.#total[side] : 0);
      return (own === 0 ? 1 : own) * scale + (isOuter ? 0 : this.#total[side]);
    };
    this.#total = [scaled(0), scaled(1)];
    this.#section = [0, 0];
    this.#current = null;
    this.#step = this.isEmpty ? scale : this.#step * scale;
    this.#lastScale = scale;
    this.#bigScale = scale;
    this.lastDigitChar = "";
    this.isEmpty = false;
    return true;
  }

  /** 三万五 and 一百二 leave the last scale unsaid. */
  #isShortForm(): boolean {
    if (!this.#current || this.#sawZero || !Number.isFinite(this.#lastScale)) return false;
    return this.#lastScale >= 100 && this.#current[0] > 0 && this.#current[0] < 10;
  }
}

function placeOfLastDigit(group: string): number {
  const point = group.indexOf(".");
  if (point >= 0 && point < group.length - 1) return 10 ** -(group.length - 1 - point);
  const length = point < 0 ? group.length : point;
  let zeros = 0;
  while (zeros < length - 1 && group.charAt(length - 1 - zeros) === "0") zeros += 1;
  return 10 ** zeros;
}

/** Takes out what binary fractions add to sums such as 42.9 × 10000. */
function tidy(value: number): number {
  if (Number.isInteger(value)) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : 0;
}
