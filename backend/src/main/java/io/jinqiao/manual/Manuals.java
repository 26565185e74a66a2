package io.jinqiao.manual;

import io.jinqiao.manual.phrases.ServiceManual;

/** The service manuals of the house. */
public interface Manuals {

    /**
     * Puts a manual in force at once as its first version, as an importer does; changes nothing where one of this code is known
     * already. Takes part in the caller's transaction.
     */
    void offer(ServiceManual manual);
}
