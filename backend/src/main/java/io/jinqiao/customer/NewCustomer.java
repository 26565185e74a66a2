package io.jinqiao.customer;

import io.jinqiao.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer to take on the books, as the institution's systems know them. */
public record NewCustomer(
        CustomerView.Kind kind,
        String number,
        String name,
        @Nullable String phone,
        CustomerView.Value value,
        int verified,
        @Nullable String riskGrade,
        Language language,
        List<String> tags) {

    @Override
    public String toString() {
        return "NewCustomer[" + number + "]";
    }
}
