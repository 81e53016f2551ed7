package mingbai.service.rating;

/// A hall's rules for ratings, each a number of working days: how long after a service it may still
/// be rated (补充评价), and within how long a low rating is verified (核实), put right (整改) and closed.
public record RatingRules(int supplement, int verify, int rectify, int close) {
    static final int MOST_DAYS = 60;

    /// What holds where a hall has decided nothing.
    public static final RatingRules USUAL = new RatingRules(5, 1, 15, 20);

    public RatingRules {
        inRange("补充评价 supplement", 0, supplement);
        inRange("核实 verify", 1, verify);
        inRange("整改 rectify", 1, rectify);
        inRange("办结 close", 1, close);
    }

    private static void inRange(String field, int least, int days) {
        if (days < least || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "%s：%d–%d 个工作日 working days".formatted(field, least, MOST_DAYS));
        }
    }
}
