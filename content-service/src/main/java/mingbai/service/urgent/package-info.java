/// The page of emergencies: one button to darken, two people to lift, a notice that ends by itself.
@NullMarked
package mingbai.service.urgent;

import org.jspecify.annotations.NullMarked;
