package org.daybook.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DerivedKeysTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void derives_as_rfc_5869_does() {
        // Its third example; the others have labels that are no text.
        byte[] secret = HEX.parseHex("0b".repeat(22));
        assertThat(HEX.formatHex(Hkdf.derive(secret, new byte[0], "", 42)))
                .isEqualTo(
                        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                                + "9d201395faa4b61a96c8");
    }

    /** Stores that exist depend on these bytes: when this test fails, they no longer open. */
    @Test
    void the_keys_of_a_known_master_key_never_change() {
        try (MasterKey master = MasterKey.holding(HEX.parseHex("42".repeat(32)));
                DerivedKeys keys = DerivedKeys.from(master)) {
            assertThat(new String(keys.h2Hex()))
                    .isEqualTo("65ba7fb03a43b3c366394027a6c0ebf9c10278ad5f1cc6b9eb3c623fbff1673c");
            assertThat(HEX.formatHex(keys.log()))
                    .isEqualTo("e2e7062ead8e04fcb16b445ca3c2ae7daef1f881c8986dc59be11969a6d8eed6");
            assertThat(HEX.formatHex(keys.file()))
                    .isEqualTo("e314a014b50410817c8ec8b98d21bdb8cbfcf2b5bd040af5ef479cd55338d1c0");
            assertThat(HEX.formatHex(keys.fileName()))
                    .isEqualTo("381216314eae289d714444a421d8dddac4e02ea61ad66a64f74c9aee3dc153c7");
            assertThat(HEX.formatHex(keys.backup()))
                    .isEqualTo("0d5b3000b97f0d95acec5418457d2b39ce3239c61a7e142ea18d2edc61c867a7");
        }
    }

    @Test
    void every_use_has_a_key_of_its_own_and_they_outlive_the_master_key() {
        MasterKey master = MasterKey.fresh(new SecureRandom());
        try (DerivedKeys keys = DerivedKeys.from(master)) {
            master.close();
            assertThat(
                            Set.of(
                                    new String(keys.h2Hex()),
                                    HEX.formatHex(keys.log()),
                                    HEX.formatHex(keys.file()),
                                    HEX.formatHex(keys.fileName()),
                                    HEX.formatHex(keys.backup())))
                    .hasSize(5);
        }
    }

    @Test
    void what_is_closed_is_wiped_and_says_nothing() {
        MasterKey master = MasterKey.holding(HEX.parseHex("42".repeat(32)));
        DerivedKeys keys = DerivedKeys.from(master);
        byte[] handedOut = keys.log();
        byte[] inside = master.bits();

        master.close();
        keys.close();

        assertThat(inside).containsOnly(0);
        assertThat(handedOut).isNotEqualTo(new byte[32]);
        assertThatThrownBy(keys::log).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(keys::h2Hex).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(master::bits).isInstanceOf(IllegalStateException.class);
        assertThat(master).asString().isEqualTo("MasterKey[hidden]");
        assertThat(keys).asString().isEqualTo("DerivedKeys[hidden]");
    }
}
