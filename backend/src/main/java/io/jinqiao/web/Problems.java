package io.jinqiao.web;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The only place where a refusal becomes an HTTP answer (RFC 9457); no stack trace leaves the server. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail on(Refused refused) {
        return problem(statusOf(refused.kind()), refused.code(), refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(OptimisticLockingFailureException lost) {
        return problem(HttpStatus.CONFLICT, "web.changed-meanwhile", "Somebody else changed this first");
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        TransientDataAccessException.class
    })
    ProblemDetail databaseAway(Exception away) {
        LOG.warn("The database does not answer: {}", away.getMessage());
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "web.store-unavailable", "Nothing can be saved right now");
    }

    @ExceptionHandler
    ProblemDetail on(Exception bug) {
        var incident = Ids.next();
        LOG.error("Incident {}", incident, bug);
        var problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "web.unexpected", "Something went wrong here");
        problem.setProperty("incident", incident);
        return problem;
    }

    /** What Spring itself refuses (broken JSON, wrong method, unknown path) gets a code as well. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (refused instanceof HttpMessageNotReadableException && cause(refused) instanceof Refused inside) {
            return ResponseEntity.status(statusOf(inside.kind())).body(on(inside));
        }
        var title = refused instanceof ErrorResponse known ? known.getBody().getTitle() : null;
        var problem = problem(status, codeOf(status), title == null ? "Bad request" : title);
        return super.handleExceptionInternal(refused, problem, headers, status, request);
    }

    /** A record that refuses what it is made of does so while the request is being read, too. */
    private static Throwable cause(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }

    private static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "web.unknown-path";
            case 405 -> "web.wrong-method";
            case 406, 415 -> "web.wrong-media-type";
            case 413 -> "web.too-large";
            default -> status.is4xxClientError() ? "web.malformed" : "web.unexpected";
        };
    }

    private static ProblemDetail problem(HttpStatusCode status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return problem;
    }

    private static HttpStatus statusOf(Refused.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
