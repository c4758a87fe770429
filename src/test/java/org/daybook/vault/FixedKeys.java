package org.daybook.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.keys.MasterKey;

/** The same keys in every process of a test. Nothing but tests can be opened with them. */
final class FixedKeys {

    private FixedKeys() {}

    static DerivedKeys ofTests() {
        return DerivedKeys.from(MasterKey.fresh(new Repeating((byte) 0x5e)));
    }

    static DerivedKeys others() {
        return DerivedKeys.from(MasterKey.fresh(new Repeating((byte) 0x17)));
    }

    private static final class Repeating extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte each;

        Repeating(byte each) {
            this.each = each;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, each);
        }
    }
}
