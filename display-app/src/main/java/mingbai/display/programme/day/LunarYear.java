package mingbai.display.programme.day;

import java.time.LocalDate;

/// A year of the lunar calendar that begins in `number`, as GB/T 33661-2017 has years counted. The
/// library that counts them by sun and moon would keep each start of a board waiting: here is a
/// table of the two centuries that concern us, held against that library by a test.
record LunarYear(int number, int bits) {

    static final int FIRST = 1901;
    static final int LAST = 2100;

    private static final int LONG_MONTH = 30;
    private static final int EARLIEST_NEW_YEAR = 21;
    private static final int LEAP_AT = 13;
    private static final int LEAP_BITS = 0xF;
    private static final int NEW_YEAR_AT = 17;

    /// From the right: which of its up to 13 months have thirty days, the first one last; after
    /// which month a leap month comes, 0 for none; how many days after 21 January it begins.
    private static final String[] YEARS =
            """
            3A0752 240EA5 10B64A 34064B 1C0A9B 089556 2E056A 180B59 025752 280752
            12DB25 380B25 200A4B 0AB4AB 3002AD 1A056B 046B69 2A0DA9 16FD92 3C0E92
            240D25 0EDA4D 340A56 1E02B6 0695B5 2E06D4 180EA9 045E92 280E92 12CD26
            36052B 200A57 0AB2B6 300B5A 1C06D4 066EC9 2A0749 14F693 3A0A93 24052B
            0CCA5B 320AAD 1E056A 089B55 2E0BA4 180B49 025A93 280A95 10F52D 360536
            200AAD 0CB5AA 300DB2 1C0DA4 067D49 2C0D4A 150A95 380A97 240556 0ECAB5
            320AD5 1E06D2 088EA5 2E0EA5 18064A 006C97 260A9B 12F55A 36056A 200B69
            0CB752 320B52 1A0B25 04964B 2A0A4B 1514AB 3802AD 22056D 0ECB69 340DA9
            1E0D92 089D25 2E0D25 195A4D 3C0A56 2602B6 10E5B5 3606D5 200EA9 0CBE92
            320E92 1C0D26 046A56 280A57 1514D6 3A035A 2206D5 0EAEC9 340749 1E0693
            06952B 2C052B 160A5B 02555A 26056A 10FB55 380BA4 220B49 0ABA93 300A95
            1A052D 048A6D 280AB5 1535AA 3A05D2 240DA5 0EDD4A 340E4A 1E0C95 08952E
            2C0556 160AB5 0255B2 2806D2 10CEA5 360F25 22064A 0AAC97 2E04AB 18055B
            046AD6 2A0B69 157752 3A0B52 240B25 0EDA4B 320A4B 1C04AB 06A55B 2C05AD
            160B6A 025B52 280D92 12FD25 360D25 200A55 0AB4AD 3004B6 1805B5 046DAA
            2A0EC9 171E92 3A0E92 240D26 0ECA56 320A57 1C04D6 0686D5 2C0755 180749
            006E93 260693 10F52B 36052B 1E0A5B 0AB55A 30056A 1A0B65 04974A 2A0B49
            151A95 3A0A95 22052D 0CCAAD 320AB5 1E05AA 068BA5 2C0DA5 180D4A 027C95
            260C96 10F94E 360556 200AB5 0AB5B2 3006D2 1A0EA5 068E4A 28068B 130C97
            3804AB 22055B 0CCAD6 320B6A 1E0752 089725 2C0B45 160A8B 00549B 2604AB
            """
                    .split("\\s");

    /// The year that `date` belongs to, from [#FIRST] to [#LAST].
    static LunarYear of(LocalDate date) {
        var sameNumber = numbered(date.getYear());
        return date.isBefore(sameNumber.begins()) ? numbered(date.getYear() - 1) : sameNumber;
    }

    private static LunarYear numbered(int number) {
        return new LunarYear(number, Integer.parseInt(YEARS[number - FIRST], 16));
    }

    LocalDate begins() {
        return LocalDate.ofYearDay(number, EARLIEST_NEW_YEAR + (bits >> NEW_YEAR_AT));
    }

    /// The month that is doubled, 0 for none.
    int leap() {
        return (bits >> LEAP_AT) & LEAP_BITS;
    }

    /// How long its `index`th month is, leap months counted.
    int length(int index) {
        return LONG_MONTH - 1 + ((bits >> index) & 1);
    }
}
