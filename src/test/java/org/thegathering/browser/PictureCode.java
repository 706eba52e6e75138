package org.thegathering.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** What a camera reads from a QR code as it stands on the page. */
final class PictureCode {

    private PictureCode() {}

    static String readFrom(Locator picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture.screenshot()));
            int width = image.getWidth();
            int height = image.getHeight();
            var pixels = image.getRGB(0, 0, width, height, null, 0, width);
            var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return new QRCodeReader().decode(seen, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("No camera reads this", unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
