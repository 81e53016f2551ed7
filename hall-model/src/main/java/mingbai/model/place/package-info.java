/// Where things are: regions, halls, zones, windows and stations.
@NullMarked
package mingbai.model.place;

import org.jspecify.annotations.NullMarked;
