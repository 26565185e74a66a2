package io.jinqiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class AbsentPartsTest {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new AbsentParts()).build();

    record Order(
            String what,
            int pieces,
            List<String> notes,
            @Nullable String giftFor,
            @Nullable UUID branch) {}

    @Test
    void whatMayBeNullMayBeLeftOut() {
        var order = new Order("tea", 2, List.of(), null, null);
        assertThat(read("{'what':'tea','pieces':2,'notes':[]}")).isEqualTo(order);
        assertThat(read("{'what':'tea','pieces':2,'notes':[],'giftFor':null,'branch':null}"))
                .isEqualTo(order);
    }

    @Test
    void whatMayNotBeNullMustBeThere() {
        assertThatThrownBy(() -> read("{}")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> read("{'what':null,'pieces':2,'notes':[]}")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> read("{'what':'tea','notes':[]}")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> read("{'what':'tea','pieces':2}")).isInstanceOf(JacksonException.class);
    }

    private Order read(String text) {
        return json.readValue(text.replace('\'', '"'), Order.class);
    }
}
