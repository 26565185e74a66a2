package io.jinqiao.demo.internal;

import io.jinqiao.collaboration.RequestForm;
import io.jinqiao.collaboration.RequestForm.Choice;
import io.jinqiao.collaboration.RequestForm.Field;
import io.jinqiao.collaboration.RequestForm.Kind;
import io.jinqiao.collaboration.RequestForm.Shown;
import io.jinqiao.collaboration.RequestView.Urgency;
import io.jinqiao.kernel.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file of requests between departments, as it is written down. */
record DemoRequests(List<Form> forms, List<Asked> asked) {

    List<RequestForm> requestForms() {
        return forms.stream().map(Form::form).toList();
    }

    /** Something that is asked when the demo begins: {@code by} and {@code customer} as in the other files. */
    record Asked(
            String by,
            String customer,
            String subject,
            String detail,
            String type,
            Urgency urgency,
            Map<String, String> form,
            String text) {}

    record Form(
            String code,
            String department,
            Bilingual name,
            Bilingual hint,
            String term,
            List<Asking> fields,
            @Nullable List<Named> outcomes,
            List<Shown> shows) {

        RequestForm form() {
            var asking = fields.stream().map(Asking::field).toList();
            return new RequestForm(code, department, name, hint, term, true, asking, choices(outcomes), shows);
        }
    }

    record Named(String code, String zh, String en) {}

    record Asking(
            String code,
            String zh,
            String en,
            Kind kind,
            boolean required,
            @Nullable List<Named> choices,
            @Nullable String pattern,
            @Nullable String hintZh,
            @Nullable String hintEn) {

        Field field() {
            var hint = hintZh == null ? null : new Bilingual(hintZh, Objects.requireNonNull(hintEn));
            return new Field(code, new Bilingual(zh, en), kind, required, DemoRequests.choices(choices), pattern, hint);
        }
    }

    private static List<Choice> choices(@Nullable List<Named> named) {
        return named == null
                ? List.of()
                : named.stream()
                        .map(each -> new Choice(each.code(), new Bilingual(each.zh(), each.en())))
                        .toList();
    }
}
