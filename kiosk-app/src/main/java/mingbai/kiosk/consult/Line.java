package mingbai.kiosk.consult;

/// One line: a question and of which item it is, or a department and how it is reached. `answer` is
/// empty where the line says it all.
record Line(String title, String detail, String answer) {}
