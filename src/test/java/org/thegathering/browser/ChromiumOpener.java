package org.thegathering.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Hands the run's Chromium to each test, and shows everybody out after it. */
final class ChromiumOpener implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        ((AtThePage) context.getRequiredTestInstance()).open(Chromium.of(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ((AtThePage) context.getRequiredTestInstance()).close(context.getExecutionException().isPresent());
    }
}
