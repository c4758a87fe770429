package org.daybook.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Every bit of a key file is turned over, once as damage does it and once as somebody would who
 * mends the digest afterwards: whatever opens then has the true key and the true door.
 */
class KeyFileDamageTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Door DOOR = new Door("Hollowbrook Primary", UUID.randomUUID());
    private static final RecoveryCode CODE = RecoveryCode.fresh(RANDOM);
    private static final MasterKey MASTER = MasterKey.fresh(RANDOM);
    private static final byte[] FILE = file();

    @Test
    void the_file_as_it_was_written_opens() {
        assertThat(open(FILE)).isInstanceOf(Opening.Opened.class);
        assertThat(open(mended(FILE))).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void every_flipped_bit_is_damage() {
        for (int bit = 0; bit < FILE.length * 8; bit++) {
            assertThat(open(flipped(bit))).as("bit %d", bit).isInstanceOf(Opening.Damaged.class);
        }
    }

    @Test
    void every_shortened_or_lengthened_file_is_damage() {
        for (int length = 0; length < FILE.length; length++) {
            assertThat(open(Arrays.copyOf(FILE, length))).isInstanceOf(Opening.Damaged.class);
        }
        for (int more : new int[] {1, 100, KeySheetText.MOST_BYTES}) {
            assertThat(open(Arrays.copyOf(FILE, FILE.length + more)))
                    .isInstanceOf(Opening.Damaged.class);
        }
    }

    @Test
    void every_flipped_bit_under_a_mended_digest_opens_nothing_false() {
        int opened = 0;
        for (int bit = 0; bit < (FILE.length - 90) * 8; bit++) {
            Opening opening = open(mended(flipped(bit)));
            if (opening instanceof Opening.Opened(MasterKey key, Door door)) {
                opened++;
                assertThat(key.bits()).as("bit %d", bit).isEqualTo(MASTER.bits());
                assertThat(door).as("bit %d", bit).isEqualTo(DOOR);
            } else {
                assertThat(opening)
                        .as("bit %d", bit)
                        .isInstanceOfAny(
                                Opening.Damaged.class,
                                Opening.WrongPassphrase.class,
                                Opening.NewerFormat.class);
            }
        }
        // The remark for whoever opens the file in an editor, and blanks, tell nothing.
        assertThat(opened).isLessThan(FILE.length * 8 / 5);
    }

    @Test
    void arbitrary_bytes_under_a_right_digest_are_damage() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[random.nextInt(400) + 2];
            random.nextBytes(noise);
            noise[noise.length - 2] = '\n';
            noise[noise.length - 1] = '}';
            assertThat(open(WholeFile.ending(noise))).isInstanceOf(Opening.Damaged.class);
        }
        String deep = "{\"format\":" + "[".repeat(5000) + "\n}";
        assertThat(open(WholeFile.ending(bytes(deep)))).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void weaker_or_absurd_work_is_refused_before_it_is_done() {
        for (String cost : new String[] {"1024", "65535", "1048577", "2147483647", "-1", "1e9"}) {
            String text = text().replace("\"memoryKib\" : 65536", "\"memoryKib\" : " + cost);
            assertThat(text).isNotEqualTo(text());
            assertThat(open(mended(bytes(text)))).isInstanceOf(Opening.Damaged.class);
        }
        String quick = text().replace("\"passes\" : 3", "\"passes\" : 1");
        assertThat(open(mended(bytes(quick)))).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void a_later_format_is_told_whatever_else_it_holds() {
        String later = "{\n  \"format\" : 2,\n  \"anything\" : { \"at\" : \"all\" }\n}";
        assertThat(open(WholeFile.ending(bytes(later)))).isEqualTo(new Opening.NewerFormat(2));
    }

    @Test
    void a_wrap_of_another_store_does_not_open_this_one() {
        String other = text().replace(DOOR.store().toString(), UUID.randomUUID().toString());
        assertThat(open(mended(bytes(other)))).isInstanceOf(Opening.WrongPassphrase.class);
    }

    @Test
    void another_name_on_the_door_is_noticed() {
        String other = text().replace("Hollowbrook", "Ashgrove");
        assertThat(open(mended(bytes(other)))).isInstanceOf(Opening.Damaged.class);
    }

    private static Opening open(byte[] file) {
        return SheetTrial.of(KeySheetText.read(file), sheet -> sheet.unlock(CODE), false);
    }

    private static byte[] flipped(int bit) {
        byte[] file = FILE.clone();
        file[bit / 8] ^= (byte) (1 << bit % 8);
        return file;
    }

    /** The file with a digest that fits what it says now. */
    private static byte[] mended(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int digest = text.lastIndexOf(",\n  \"digest\"");
        return WholeFile.ending(
                (text.substring(0, digest) + "\n}").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text() {
        return new String(FILE, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file() {
        try (Passphrase passphrase = Passphrase.of("lamp river")) {
            return KeySheetText.write(
                    KeySheet.fresh(DOOR, MASTER, passphrase, CODE, Argon2Cost.LEAST, RANDOM));
        }
    }
}
