/// How an update comes from the service to stations' boxes, over the real broker and mutual TLS.
@NullMarked
package mingbai.rules.update;

import org.jspecify.annotations.NullMarked;
