/** For the program whose picture is taken it is always the same day, 90 days before its token ends. */
const Real = Date
const ahead = Real.parse("2027-03-03T09:00:00Z") - Real.now()

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + ahead)
    else super(...given)
  }
  static now() {
    return Real.now() + ahead
  }
}
