package mingbai.service.plan;

/// A plan that cannot be read as a hall map, and why, in Chinese and English.
public final class PlanRefused extends Exception {
    private static final long serialVersionUID = 1L;

    PlanRefused(String chinese, String english) {
        super(chinese + " · " + english);
    }
}
