package mingbai.kiosk.tour;

/// Where the simulated visitor is on the way.
enum TourStep {
    ARRIVE(5),
    GUIDE(3),
    SEARCH(2),
    TYPE(1),
    FOUND(3),
    ITEM(7),
    READ(6),
    TICKET(3),
    CONFIRM(2),
    SLIP(7),
    MAP(5),
    RATE(3),
    NUMBER(2),
    GRADE(3),
    SUBMIT(3),
    LEAVE(5);

    /// How many seconds pass before the next step.
    final int seconds;

    TourStep(int seconds) {
        this.seconds = seconds;
    }
}
