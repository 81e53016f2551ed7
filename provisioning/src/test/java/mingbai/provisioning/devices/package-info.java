/// `station devices` on simulated devices, and on devices that are not there.
@NullMarked
package mingbai.provisioning.devices;

import org.jspecify.annotations.NullMarked;
