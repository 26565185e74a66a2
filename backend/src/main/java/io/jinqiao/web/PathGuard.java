package io.jinqiao.web;

/** Says who may come to one thing by its id, whatever handler stands behind the path. */
public interface PathGuard {

    /** {@code /api/desk/tickets/{id}}: this path and all below it. */
    String path();

    /** Refuses whoever may not; does nothing about an unknown id, which the handler refuses. */
    void require(String id, SignedIn me);
}
