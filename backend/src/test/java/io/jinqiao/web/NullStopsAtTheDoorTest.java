package io.jinqiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class NullStopsAtTheDoorTest {

    record Words(
            boolean sure,
            String text,
            @Nullable String remark,
            @Nullable StaffId by) {}

    private final JsonMapper json = json();

    @Test
    void whatMayBeNullMayAlsoBeAbsent() {
        assertThat(read("{\"sure\":true,\"text\":\"好\"}")).isEqualTo(new Words(true, "好", null, null));
        assertThat(read("{\"sure\":true,\"text\":\"好\",\"remark\":null,\"by\":null}"))
                .isEqualTo(new Words(true, "好", null, null));
    }

    @Test
    void whatMustBeThereIsNeitherNullNorAbsent() {
        assertThatThrownBy(() -> read("{\"sure\":true}")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> read("{\"sure\":true,\"text\":null}")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> read("{\"text\":\"好\"}")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> read("{\"sure\":null,\"text\":\"好\"}")).isInstanceOf(JacksonException.class);
    }

    private Words read(String text) {
        return json.readValue(text, Words.class);
    }

    private static JsonMapper json() {
        var builder = JsonMapper.builder();
        WebSetup.nullStopsAtTheDoor().customize(builder);
        return builder.build();
    }
}
