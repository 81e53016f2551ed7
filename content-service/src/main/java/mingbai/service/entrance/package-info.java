/// The way into the console: password, second factor, or the log-in of another house; and who may
/// open what.
@NullMarked
package mingbai.service.entrance;

import org.jspecify.annotations.NullMarked;
