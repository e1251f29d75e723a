package nl.leerkring.harvest.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Drawings that stand for photos in the demo: nobody is in them. */
final class DemoDrawing {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    private static final Color FLOOR = new Color(0xDEECE9);
    private static final Color PINE = new Color(0x1F5F5B);
    private static final Color LIGHT = new Color(0x93C3BC);
    private static final Color APRICOT = new Color(0xF29A5B);
    private static final Color CRUST = new Color(0xC98A4B);
    private static final Color WOOD = new Color(0x8A5A33);
    private static final Color EARTH = new Color(0x6B4A32);

    private DemoDrawing() {}

    /** Chairs around a table, from above; one is somebody's. */
    static byte[] circle() {
        return drawn(pen -> {
            pen.setColor(Color.WHITE);
            pen.fillOval(350, 200, 500, 500);
            int chairs = 11;
            for (int one = 0; one < chairs; one++) {
                double turn = 2 * Math.PI * one / chairs;
                pen.setColor(one == 2 ? APRICOT : one % 2 == 0 ? PINE : LIGHT);
                pen.fillRoundRect(
                        (int) (555 + 345 * Math.cos(turn)), (int) (405 + 345 * Math.sin(turn)), 90, 90, 30, 30);
            }
            pen.setColor(LIGHT);
            for (int cup = 0; cup < 5; cup++) {
                pen.fillOval(440 + 70 * cup, 330 + 60 * (cup % 3), 44, 44);
            }
        });
    }

    /** Loaves on the shelves of a bakery. */
    static byte[] bakery() {
        return drawn(pen -> {
            for (int shelf = 0; shelf < 3; shelf++) {
                int height = 250 + 250 * shelf;
                for (int loaf = 0; loaf < 5; loaf++) {
                    pen.setColor(loaf == 3 && shelf == 1 ? APRICOT : CRUST);
                    pen.fillRoundRect(90 + 210 * loaf, height - 120, 180, 120, 110, 110);
                    pen.setColor(WOOD);
                    pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                    pen.drawLine(140 + 210 * loaf, height - 70, 175 + 210 * loaf, height - 95);
                    pen.drawLine(190 + 210 * loaf, height - 70, 225 + 210 * loaf, height - 95);
                }
                pen.setColor(PINE);
                pen.fillRect(60, height, 1080, 24);
            }
        });
    }

    /** Beds with plants, and a wheelbarrow. */
    static byte[] garden() {
        return drawn(pen -> {
            pen.setColor(APRICOT);
            pen.fillOval(930, 80, 150, 150);
            for (int bed = 0; bed < 4; bed++) {
                int height = 360 + 130 * bed;
                pen.setColor(EARTH);
                pen.fillRoundRect(80, height, 1040, 60, 40, 40);
                for (int plant = 0; plant < 12; plant++) {
                    pen.setColor(plant % 3 == bed % 3 ? LIGHT : PINE);
                    pen.fillOval(110 + 85 * plant, height - 55, 60, 75);
                }
            }
        });
    }

    private static byte[] drawn(Consumer<Graphics2D> picture) {
        var sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(FLOOR);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        picture.accept(pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
