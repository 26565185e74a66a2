package io.jinqiao.collaboration.internal;

import io.jinqiao.kernel.StaffId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who plays the parts that rules of terms name: whoever handles the request, the heads of its department, the asker. */
@Component
class Parts {

    static final String HEAD = "department-head";

    private final Departments departments;

    Parts(Departments departments) {
        this.departments = departments;
    }

    /** Each once, in the order of the parts; a part that nobody plays here is nobody. */
    List<StaffId> of(List<String> parts, Request request) {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case "owner" -> Stream.ofNullable(request.handler());
                    case "asker" -> Stream.of(request.asked().by());
                    case HEAD -> departments.heads(request.asked().department()).stream();
                    default -> Stream.<StaffId>empty();
                })
                .distinct()
                .toList();
    }
}
