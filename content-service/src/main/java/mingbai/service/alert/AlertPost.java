package mingbai.service.alert;

import java.io.IOException;

/// A way by which alerts reach people away from the console.
interface AlertPost {
    /// Returns when it has been taken over by whoever carries it further.
    void send(AlertLetter letter) throws IOException;
}
