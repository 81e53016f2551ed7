/// The queue's API, over HTTP.
@NullMarked
package mingbai.service.api;

import org.jspecify.annotations.NullMarked;
