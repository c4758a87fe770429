package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettingTest {

    @RegisterExtension final TestStore daybook = new TestStore();

    @Test
    void is_empty_until_it_is_kept_and_then_says_what_was_kept_last() {
        Setting setting = new Setting(daybook.store(), "test.hour");
        assertThat(setting.text()).isEmpty();
        keep(setting, "15:30");
        keep(setting, "16:00");
        assertThat(setting.text()).contains("16:00");
        assertThat(new Setting(daybook.store(), "test.other").text()).isEmpty();
    }

    @Test
    void is_as_if_never_kept_once_it_is_taken_away() {
        Setting setting = new Setting(daybook.store(), "test.hour");
        keep(setting, "15:30");
        daybook.store()
                .commit(() -> {
                    setting.takeAway();
                    setting.takeAway();
                    return true;
                });
        assertThat(setting.text()).isEmpty();
    }

    @Test
    void is_read_as_json_or_refused() {
        Setting setting = new Setting(daybook.store(), "test.weeks");
        keep(setting, "{\"weeks\": 3}");
        assertThat(setting.tree().orElseThrow().path("weeks").asInt()).isEqualTo(3);
        keep(setting, "{three");
        assertThatThrownBy(setting::tree)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A setting that cannot be read");
    }

    private void keep(Setting setting, String text) {
        daybook.store()
                .commit(() -> {
                    setting.keep(text);
                    return true;
                });
    }
}
