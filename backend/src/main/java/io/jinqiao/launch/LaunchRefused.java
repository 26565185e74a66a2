package io.jinqiao.launch;

/** The product cannot start as it was asked to; the message is for the operator. */
final class LaunchRefused extends RuntimeException {

    LaunchRefused(String message) {
        super(message);
    }
}
