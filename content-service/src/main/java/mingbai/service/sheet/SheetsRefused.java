package mingbai.service.sheet;

/// A file that cannot be read as tables at all, and why, in Chinese and English.
public final class SheetsRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    public SheetsRefused(String chinese, String english) {
        super(chinese + " · " + english);
        this.why = chinese + " · " + english;
    }

    public String why() {
        return why;
    }
}
