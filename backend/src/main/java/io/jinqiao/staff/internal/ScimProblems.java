package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a directory is refused, in the form of RFC 7644, 3.12. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {ScimController.class, ScimGroupController.class})
class ScimProblems {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> on(Refused refused) {
        return ScimAnswer.error(refused);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> on(HttpMessageNotReadableException unreadable) {
        return ScimAnswer.error(HttpStatus.BAD_REQUEST, "invalidSyntax", "The body is not JSON");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> on(MethodArgumentTypeMismatchException wrong) {
        return ScimAnswer.error(HttpStatus.BAD_REQUEST, "invalidValue", "startIndex and count are numbers");
    }
}
