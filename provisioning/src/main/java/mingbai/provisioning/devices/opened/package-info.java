/// The devices of a configuration, opened to be looked at and tried.
@NullMarked
package mingbai.provisioning.devices.opened;

import org.jspecify.annotations.NullMarked;
