package org.annals.model.date;

/** A season, quarter, third or half of a year. */
public record SubYear(Year year, Grouping grouping, Qualification qualification) implements Point {

    @Override
    public String edtf() {
        return text(year.text(), qualification);
    }

    @Override
    public String canonical() {
        return text(year.canonical(), qualification.canonical());
    }

    private String text(String yearText, Qualification marks) {
        return marks.around(0, yearText) + "-" + marks.around(1, Integer.toString(grouping.code()));
    }

    @Override
    public int level() {
        int levelOfYear = year.digits().isSpecified() ? year.level() : 2;
        return Math.max(levelOfYear, Math.max(grouping.level(), qualification.level()));
    }

    @Override
    public Precision precision() {
        return Precision.SUB_YEAR;
    }

    @Override
    public SubYear with(Qualification other) {
        return new SubYear(year, grouping, other);
    }

    @Override
    public boolean isFirm() {
        return qualification.any() == Qualifier.NONE && !grouping.isSeason();
    }

    @Override
    public boolean hasUnspecified() {
        return !year.digits().isSpecified();
    }

    @Override
    public Days days() {
        return Days.of(grouping.firstDay(year.first()), grouping.lastDay(year.last()));
    }
}
