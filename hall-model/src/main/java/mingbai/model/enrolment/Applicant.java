package mingbai.model.enrolment;

/// What a bare machine says of itself: which program it runs, and how large its screen is.
public record Applicant(Program program, int width, int height) {
    private static final int LARGEST = 100_000;

    public Applicant {
        if (width < 0 || height < 0 || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException("a screen has 0–100000 pixels a side");
        }
    }

    /// The program that is installed.
    public enum Program {
        KIOSK,
        DISPLAY
    }

    /// `1080×1920`.
    public String screen() {
        return width + "×" + height;
    }
}
