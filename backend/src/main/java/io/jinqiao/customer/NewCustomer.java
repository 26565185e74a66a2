package io.jinqiao.customer;

import io.jinqiao.kernel.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer to take on the books, as the institution's systems know them.
 *
 * @param flags {@code COLLEAGUE} for who works here, {@code PUBLIC_FIGURE} for who is known to the public: curiosity about them raises
 *     an alarm
 * @param more protected fields beside the phone number, in clear; they are sealed before they are stored
 * @param branch the code of the branch they belong to, empty where nobody says
 */
public record NewCustomer(
        CustomerView.Kind kind,
        String number,
        String name,
        @Nullable String phone,
        CustomerView.Value value,
        int verified,
        @Nullable String riskGrade,
        Language language,
        List<String> tags,
        List<String> flags,
        Map<ProtectedField, List<String>> more,
        String branch) {

    public NewCustomer(
            CustomerView.Kind kind,
            String number,
            String name,
            @Nullable String phone,
            CustomerView.Value value,
            int verified,
            @Nullable String riskGrade,
            Language language,
            List<String> tags) {
        this(kind, number, name, phone, value, verified, riskGrade, language, tags, List.of(), Map.of(), "");
    }

    /** Of no branch that anybody says. */
    public NewCustomer(
            CustomerView.Kind kind,
            String number,
            String name,
            @Nullable String phone,
            CustomerView.Value value,
            int verified,
            @Nullable String riskGrade,
            Language language,
            List<String> tags,
            List<String> flags,
            Map<ProtectedField, List<String>> more) {
        this(kind, number, name, phone, value, verified, riskGrade, language, tags, flags, more, "");
    }

    /** The same customer, of this branch. */
    public NewCustomer ofBranch(String code) {
        return new NewCustomer(
                kind, number, name, phone, value, verified, riskGrade, language, tags, flags, more, code);
    }

    @Override
    public String toString() {
        return "NewCustomer[" + number + "]";
    }
}
