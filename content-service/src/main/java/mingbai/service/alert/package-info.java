/// Stations in trouble: noticed, told to people, acknowledged, over.
@NullMarked
package mingbai.service.alert;

import org.jspecify.annotations.NullMarked;
