package mingbai.model.enrolment;

/// A waiting box asks how far its application is.
public record Question(Token token) {}
