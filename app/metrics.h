// Every pixel constant of the pictures and of the window, at scale 1 (96 dots an inch).
// A picture at another scale multiplies; nobody else writes a number of pixels.
#pragma once

namespace brigade::app::metrics {

// --- text, pixel sizes ---
inline constexpr int kTitlePx = 24;
inline constexpr int kResultPx = 15;
inline constexpr int kGroupPx = 13;
inline constexpr int kLanePx = 13;
inline constexpr int kTickPx = 12;
inline constexpr int kLegendPx = 13;
inline constexpr int kNotePx = 12;
inline constexpr int kIntervalPx = 12;
inline constexpr int kIntervalLargePx = 16; ///< in lanes taller than kLargeLanePx
inline constexpr int kSmallestTextPx = 8;

// --- the picture ---
inline constexpr int kPictureWidthPx = 1600;
inline constexpr int kPictureHeightPx = 900;
inline constexpr int kSmallestPictureWidthPx = 640;
inline constexpr int kSmallestPictureHeightPx = 400;
inline constexpr int kLargestPicturePx = 16384; ///< a side
inline constexpr int kMarginPx = 24;
inline constexpr int kTightMarginPx = 12; ///< where a timeline is a panel among others
inline constexpr int kTightTopPx = 16;    ///< a mark's flag fits above the lanes
inline constexpr int kTightBottomPx = 6;
inline constexpr int kTightLegendGapPx = 14;
inline constexpr int kTightSectionGapPx = 6;
inline constexpr int kLineGapPx = 6;     ///< between lines of text
inline constexpr int kSectionGapPx = 14; ///< between header, lanes, axis and legend

// --- lanes ---
inline constexpr int kGutterPadPx = 12;   ///< between a lane's name and its first pixel
inline constexpr int kGutterLeastPx = 72; ///< so that short names do not glue the plot to the edge
inline constexpr int kGutterShareOfWidth = 3; ///< a gutter takes at most a third of the picture
inline constexpr int kNamedLanePx = 15;       ///< a lane at least this tall has a name of its own
inline constexpr int kLargeLanePx = 44;       ///< from here on two lines of larger text
inline constexpr int kTallestLanePx = 150;    ///< or half the plot, where that is more
inline constexpr int kWidestLaneGapPx = 18;   ///< between lanes
inline constexpr int kGroupGapPx = 10;        ///< above a process's header
inline constexpr int kGroupThinGapPx = 3; ///< between processes where there is no room for headers
inline constexpr int kThinBarShare = 6;   ///< a thread at rest is a line of a sixth of its lane
inline constexpr int kThinBarMostPx = 4;

inline constexpr int kLowestPlotPx = 40; ///< below it, the legend gives way
inline constexpr int kAboveAxisPx = 8;   ///< between the last lane and the axis

// --- intervals ---
inline constexpr int kTextPadPx = 4;    ///< left and right of a name inside its interval
inline constexpr int kEdgedWidthPx = 6; ///< from here on an interval has an outline
inline constexpr int kEdgedHeightPx = 8;
inline constexpr int kPatternStepPx = 7;     ///< distance of a pattern's lines
inline constexpr int kPatternedHeightPx = 3; ///< lower lanes show no pattern
inline constexpr int kHandoverApartPx = 9;   ///< mean distance from which hand-overs can be read
inline constexpr int kUpdateMarkPx = 9;      ///< of a read or a write of a shared variable
inline constexpr int kUpdateApartPx = 24;    ///< as many of these as fit beside each other
inline constexpr int kUpdateBarPx = 12;      ///< width of a bar that stands for many of them
inline constexpr int kUpdateBarHighPx = 22;  ///< the highest; or half its lane
inline constexpr int kUpdateBarLowPx = 2;
inline constexpr int kHandoverDotPx = 3;
inline constexpr int kCrashMarkPx = 2;
inline constexpr int kFoldMarkPx = 9;
inline constexpr int kMarkPx = 14; ///< a side of a mark's flag

// --- axis and legend ---
inline constexpr int kTickLengthPx = 6;
inline constexpr int kTickApartPx = 90; ///< at least, between ticks
inline constexpr int kSwatchWidthPx = 26;
inline constexpr int kSwatchHeightPx = 14;
inline constexpr int kLegendGapPx = 22; ///< between entries

// --- the street ---
inline constexpr double kStreetMarginPx = 8;
inline constexpr double kStreetGapPx = 8;          ///< between houses, and between stoves
inline constexpr double kOfficeShareOfWidth = 0.6; ///< where suppliers stand beside it
inline constexpr double kWidestStovePx = 560;
inline constexpr double kNarrowestStovePx = 40;
inline constexpr double kStoveChefLines = 2.4; ///< his height at a stove, in lines of text
inline constexpr double kStovesShareOfHeight = 0.35;
inline constexpr double kHousePadPx = 6;
inline constexpr double kAwningPx = 12;       ///< height of the striped roof over a shop's front
inline constexpr double kAwningStripePx = 24; ///< two stripes
inline constexpr int kLargestBadgePx = 88;
inline constexpr int kSmallestBadgePx = 4;
inline constexpr int kReadableDotPx = 7;            ///< for smaller dots, text above them gives way
inline constexpr int kSmallestNumberedBadgePx = 20; ///< below, a badge is a dot
inline constexpr int kSmallestChefPx = 30;          ///< below, a chef is a square with a number
inline constexpr int kSmallestCardPx = 30;
inline constexpr int kSmallestCardWithPlacesPx = 40;
inline constexpr double kLargestFrontPx = 220; ///< of a closed house, a side
inline constexpr double kSmallestFrontPx = 24;
inline constexpr double kWidestCardTextPx = 230;
inline constexpr double kTicketPadPx = 8;
inline constexpr double kGuestLines = 2; ///< height of a guest with his ticket, in lines of text
inline constexpr double kDeskPadPx = 6;  ///< beside a waiter's two lines
inline constexpr double kLarderPx = 44;  ///< width of the gauge of a house's memory
inline constexpr double kTicketGapPx = 3;
inline constexpr double kEntrancePx = 4;  ///< height of a house's entrance in its wall
inline constexpr double kRailArrowPx = 4; ///< half the height of the arrows on a rail
inline constexpr double kCornerPx = 4;
inline constexpr int kSmallestSignPx = 9; ///< below, a dot is a colour and a pattern; see the tally

// --- the window ---
inline constexpr int kWindowWidthPx = 1360;
inline constexpr int kWindowHeightPx = 860;
inline constexpr int kSmallestWindowWidthPx = 800;
inline constexpr int kSmallestWindowHeightPx = 560;
inline constexpr int kStreetWidthPx = 720;
inline constexpr int kStreetHeightPx = 480;
inline constexpr int kSmallestStreetWidthPx = 320;
inline constexpr int kSmallestStreetHeightPx = 240;
inline constexpr int kTimelineHeightPx = 300;
inline constexpr int kSmallestTimelineHeightPx = 165;
inline constexpr int kSmallestFiguresHeightPx = 120;
inline constexpr int kPanelEdgePx = 6;
inline constexpr int kTabRoomPx = 9; ///< both sides of a dock's name in its tab, together
inline constexpr int kControlsWidthPx = 270;
inline constexpr int kChartsWidthPx = 310;
inline constexpr int kCourseWidthPx = 430;
inline constexpr int kWidestHintPx = 460;
inline constexpr int kSmallestChartPx = 72;
inline constexpr int kCompareWidthPx = 1000;
inline constexpr int kCompareHeightPx = 860;
inline constexpr int kSweepWidthPx = 1000;
inline constexpr int kSweepHeightPx = 660;
inline constexpr int kWordsWidthPx = 900;
inline constexpr int kKeysWidthPx = 640;
inline constexpr int kGlossaryWidthPx = 1240;
inline constexpr int kGlossaryHeightPx = 800;
inline constexpr int kWordsHeightPx = 620;
inline constexpr int kWordsMeaningPx = 240;
inline constexpr int kStepWidthPx = 900;
inline constexpr int kStepHeightPx = 640;
inline constexpr int kChargesWidthPx = 1020;
inline constexpr int kChargesHeightPx = 660;
inline constexpr int kChargesPictureHeightPx = 640; ///< at least, so that its rows can be read
inline constexpr int kCodeArrowPx = 9;              ///< height of the arrow beside a line of code
inline constexpr int kCodeMarginPadPx = 4;
inline constexpr int kPreviewWidthPx = 640;
inline constexpr int kPreviewHeightPx = 400;

} // namespace brigade::app::metrics
