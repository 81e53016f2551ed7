/// Numbers that a kiosk keeps for times without the service, and gives out once each.
@NullMarked
package mingbai.station.reserve;

import org.jspecify.annotations.NullMarked;
